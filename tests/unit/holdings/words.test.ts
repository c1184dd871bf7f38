import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openHoldings } from '../../../src/holdings/index.ts';
import { CANTEEN, rawDocument, SETTINGS, WORKSHOP } from './documents.ts';
import { scratchFolder } from './scratch.ts';

const ID = '1958-03-20-p1-dao-chejian-qu';
const GLOSSARY = `
- id: chejian
  zh: 车间
  pinyin: chējiān
  renderings: [workshops]
  meaning: Where a factory works.
`;

function open(zh: readonly string[] = [WORKSHOP]) {
  const folder = scratchFolder({
    'archive.yml': SETTINGS,
    [`articles/${ID}.txt`]: rawDocument({ zh: [...zh] }),
  });
  return { folder, ...openHoldings(folder).holdings! };
}

/** Whether a word is among those of the article. */
const has = ({ readWords }: ReturnType<typeof open>, word: string) =>
  readWords(ID).words.some(({ text }) => text === word);

test('the words of an article go by the ids of its page, texts that come again too', () => {
  const { readWords, loadArticle } = open([WORKSHOP, CANTEEN, WORKSHOP]);
  const ids = loadArticle(ID).passages.flatMap(({ zh }) => zh.map(({ id }) => id));
  expect(ids.filter((id) => id.endsWith('-2'))).toHaveLength(1);
  expect(Object.keys(readWords(ID).blocks).sort()).toEqual(ids.sort());
});

test('a document that has changed has other words', () => {
  const holdings = open();
  expect(has(holdings, '食堂')).toBe(false);
  writeFileSync(
    path.join(holdings.folder, `articles/${ID}.txt`),
    rawDocument({ zh: [WORKSHOP, CANTEEN] }),
  );
  expect(has(holdings, '食堂')).toBe(true);
});

test('a glossary that has changed makes other terms', () => {
  const { folder, readWords } = open();
  expect(readWords(ID).terms).toEqual({});
  writeFileSync(path.join(folder, 'terms.yml'), GLOSSARY);
  const { terms, words } = readWords(ID);
  expect(terms).toMatchObject({ chejian: { zh: '车间', pinyin: 'chējiān' } });
  expect(words.find(({ text }) => text === '车间')?.term).toBe('chejian');
});

test.each(['1958-03-20-p1-fehlt', '../archive.yml'])('there are no words of “%s”', (id) => {
  expect(() => open().readWords(id)).toThrow();
});
