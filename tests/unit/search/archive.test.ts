import { beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../scripts/bench/corpus/random.ts';
import { findPart } from '../../../src/search/query/match.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';
import { stemOf } from '../../../src/search/text/stem.ts';
import { archiveRecords } from './support/archive.ts';
import { hitsIn, passageName, plain, plainChinese } from './support/hits.ts';
import { openRecords, type OpenedIndex } from './support/open.ts';

const WORD = /[a-z]+(?:'[a-z]+)*/gu;

const records = archiveRecords();
const passages = records.flatMap(({ id, passages }) =>
  passages.map(({ en, zh }, at) => ({
    name: passageName(id, at),
    en: plain(en),
    // The space in Chinese is the printer's, in the Chinese that is left in the English too.
    solidEn: plain(en).replace(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, ''),
    zh: plainChinese(zh),
    stems: new Set((plain(`${en}\n${zh}`).match(WORD) ?? []).map(stemOf)),
    elements: elementsOf(`${en}\n${zh}`),
  })),
);
type Scanned = (typeof passages)[number];
let index: OpenedIndex;

beforeAll(async () => {
  index = await openRecords(records);
});

/** Compares what a plain scan finds with what the index finds and with what would be marked. */
async function expectExactly(query: string, holds: (passage: Scanned) => boolean): Promise<void> {
  const scanned = passages.filter(holds).map(({ name }) => name);
  expect(hitsIn(await index.search(query)), query).toEqual(scanned);
  const part = parseQuery(query).parts[0]!;
  const marked = passages.filter(({ elements }) => findPart(elements, part).length > 0);
  expect(
    marked.map(({ name }) => name),
    `marks of ${query}`,
  ).toEqual(scanned);
}

function includes({ solidEn, zh }: Scanned, text: string): boolean {
  return zh.includes(text) || solidEn.includes(text);
}

test('every single Chinese character finds exactly the passages that hold it', async () => {
  const characters = new Set(passages.flatMap(({ zh }) => zh.match(/\p{Script=Han}/gu) ?? []));
  expect(characters.size).toBeGreaterThan(700);
  for (const character of characters) {
    await expectExactly(character, (passage) => includes(passage, character));
  }
});

test('2,000 substrings of 2 to 6 characters find exactly the passages that hold them', async () => {
  const texts = passages.map(({ zh }) => zh).filter((zh) => zh.length > 6);
  const random = createRandom(1960, 0);
  const queries = new Set<string>();
  while (queries.size < 2000) {
    const text = texts[random.below(texts.length)]!;
    const start = random.below(text.length - 6);
    const query = text.slice(start, start + 2 + random.below(5));
    // A quotation mark or a minus sign in front is part of the query's language.
    if (/[\p{Script=Han}\d]/u.test(query) && !/^["「『-]|[a-z]/u.test(query)) queries.add(query);
  }
  expect([...queries].filter((query) => /\d/u.test(query)).length).toBeGreaterThan(20);
  expect([...queries].filter((query) => /.\p{P}./u.test(query)).length).toBeGreaterThan(200);
  for (const query of queries) await expectExactly(query, (passage) => includes(passage, query));
});

test('an English word finds exactly the passages with one of its inflections', async () => {
  const words = new Set(passages.flatMap(({ en }) => en.match(WORD) ?? []));
  expect(words.size).toBeGreaterThan(1000);
  for (const word of words) {
    await expectExactly(word, ({ stems }) => stems.has(stemOf(word)));
  }
});

test('a phrase in quotation marks finds exactly the passages with its words in a row', async () => {
  const random = createRandom(1957, 0);
  const lines = passages.map(({ en }) => en.match(WORD) ?? []);
  const phrases = new Set<string>();
  while (phrases.size < 300) {
    const words = lines[random.below(lines.length)]!;
    const start = random.below(words.length);
    const phrase = words.slice(start, start + 2 + random.below(2));
    if (phrase.length > 1) phrases.add(phrase.join(' '));
  }
  for (const phrase of phrases) {
    const words = phrase.split(' ').join('[^a-z0-9\\p{L}]+');
    const pattern = new RegExp(`(?<!\\p{L}'?)${words}(?!'?\\p{L})`, 'u');
    await expectExactly(`"${phrase}"`, ({ en }) => pattern.test(en));
  }
});

test('the index takes little room', () => {
  const bytes = [...index.files.values()].reduce((sum, { length }) => sum + length, 0);
  expect(bytes / records.length).toBeLessThan(16_000);
});
