import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTermFinder } from '../../../src/archive/glossary/index.ts';
import { lexicon } from '../../../src/holdings/articles/dictionary.ts';
import { openHoldings } from '../../../src/holdings/index.ts';
import { partsOf, terms } from './support/reader.ts';

const { holdings } = openHoldings(path.resolve(import.meta.dirname, '../../../content'));
const { listArticles, loadArticle, readWords } = holdings!;

describe.each(listArticles().map(({ id }) => ({ id })))('the words of $id', ({ id }) => {
  const data = readWords(id);
  const chinese = loadArticle(id).passages.flatMap(({ zh }) => zh);

  it('are told by the ids of the blocks on its page', () => {
    expect(chinese.length).toBeGreaterThan(5);
    expect(Object.keys(data.blocks).sort()).toEqual(chinese.map((block) => block.id).sort());
  });

  it('make up the text of every block', () => {
    for (const block of chinese) {
      const parts = partsOf(block.text, data, block.id);
      expect(parts.map(({ text }) => text).join('')).toBe(block.text);
    }
  });

  it('have pinyin, and a gloss where the dictionary knows their characters', () => {
    const { rows } = lexicon().dictionary;
    const parts = chinese.flatMap((block) => partsOf(block.text, data, block.id));
    const characters = parts.flatMap(({ text, word }) =>
      Array.from(text, (character) => ({ character, word })),
    );
    const known = characters.filter(({ character }) => rows.has(character));
    expect(known.length).toBeGreaterThan(700);
    for (const { character, word } of known) {
      expect(word?.pinyin, character).toMatch(/\p{L}/u);
      expect(word?.glosses.join(''), `${character} in ${word?.text}`).not.toBe('');
    }
  });

  it('have nothing of the dictionary’s apparatus in their glosses', () => {
    for (const { text, glosses } of data.words) {
      expect(glosses.join('/'), text).not.toMatch(/CL:|\||\[[a-z]+\d|\bpr\. /u);
    }
  });

  it('come with every term that the Chinese names', () => {
    const find = createTermFinder(terms);
    const named = chinese.flatMap(({ text }) => find(text, 'zh').flatMap(({ values }) => values));
    const ids = new Set(named.map((term) => term.id));
    expect(ids.size).toBeGreaterThan(10);
    expect(Object.keys(data.terms)).toEqual(expect.arrayContaining([...ids]));
    for (const { term } of data.words)
      if (term !== undefined) expect(data.terms).toHaveProperty(term);
  });

  it('name the dictionary and its licence', () => {
    expect(data.source).toEqual({
      name: 'CC-CEDICT',
      url: 'https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
      licence: 'CC BY-SA 4.0',
    });
  });
});
