import { readdirSync, readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import {
  createTermFinder,
  readTerms,
  toneless,
  type Term,
} from '../../../src/archive/glossary/index.ts';
import { foldWording } from '../../../src/archive/finder/index.ts';
import { readDocument } from '../../../src/archive/read/index.ts';

const CONTENT = new URL('../../../content/', import.meta.url);
const { terms = [], problems } = readTerms(
  readFileSync(new URL('terms.yml', CONTENT), 'utf8'),
  'terms.yml',
);
const termsIn = createTermFinder(terms);
const unquoted = (text: string) => foldWording(text).replaceAll('"', '');

/** Of each document, the wordings found for each term on either side. */
const documents = readdirSync(new URL('articles/', CONTENT)).map((name) => {
  const bytes = readFileSync(new URL(`articles/${name}`, CONTENT));
  const { blocks } = readDocument(bytes, name).document!;
  const found = { en: new Map<Term, Set<string>>(), zh: new Map<Term, Set<string>>() };
  for (const side of ['en', 'zh'] as const)
    for (const { text } of blocks[side])
      for (const { from, to, values } of termsIn(text, side))
        for (const term of values) {
          const wordings = found[side].get(term) ?? new Set();
          found[side].set(term, wordings.add(unquoted(text.slice(from, to))));
        }
  return found;
});

describe('the terms of this archive', () => {
  it('are read without a problem, and many', () => {
    expect(problems).toEqual([]);
    expect(terms.length).toBeGreaterThan(45);
  });

  it('each occur in a document', () => {
    const absent = terms.filter((term) => !documents.some(({ zh }) => zh.has(term)));
    expect(absent.map(({ zh }) => zh)).toEqual([]);
  });

  it('each have further forms that occur in a document', () => {
    const printed = new Set(documents.flatMap(({ zh }) => [...zh.values()].flatMap((w) => [...w])));
    const forms = terms.flatMap(({ alsoZh }) => alsoZh);
    expect(forms.length).toBeGreaterThan(5);
    expect(forms.filter((form) => !printed.has(unquoted(form)))).toEqual([]);
  });

  it('each have renderings, every one in the English of a document that has the term', () => {
    const unused = terms.flatMap((term) => {
      const used = documents.flatMap(({ en, zh }) =>
        zh.has(term) ? [...(en.get(term) ?? [])] : [],
      );
      expect(term.renderings, term.id).not.toEqual([]);
      return term.renderings.filter((rendering) => !used.includes(unquoted(rendering)));
    });
    expect(unused).toEqual([]);
  });

  it('have no document with the term and without a rendering of it', () => {
    const silent = documents.flatMap(({ en, zh }) =>
      [...zh.keys()].filter((term) => !en.has(term)),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('have the pinyin of their characters, and their addresses too', () => {
    for (const term of terms) {
      const plain = toneless(term.pinyin);
      expect(plain).toBe(toneless(pinyin(term.zh, { toneType: 'none' })));
      expect(term.id.replaceAll('-', '')).toBe(plain);
    }
  });

  it('are explained in two to four sentences', () => {
    for (const { id, meaning } of terms)
      expect(meaning.match(/\.(?= |$)/gu)?.length, id).toSatisfy((n: number) => n >= 2 && n <= 4);
  });
});
