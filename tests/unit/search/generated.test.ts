import { beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../scripts/bench/corpus/random.ts';
import type { ArticleRecord } from '../../../src/search/index/record.ts';
import { findMatches, findPart } from '../../../src/search/query/match.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';
import { hitsIn, passageName } from './support/hits.ts';
import { openRecords, type OpenedIndex } from './support/open.ts';

/*
 * Large enough that the commonest tokens have their positions apart, with so few characters that
 * every wrong way of putting pairs together would show.
 */
const random = createRandom(1958, 0);
const CHARACTERS = Array.from('的一是不了人在有我他这中大来上国，。“”％0123456789');
const WORDS = `plot plots plotted plotting lead led leading leader cadre cadres work works worked
the of party committee's commune workers' women woman 10 1,200 66.4%, on-site (1958) –`.split(
  /\s+/u,
);

const records = Array.from({ length: 240 }, (_, at) => record(at));
const passages = records.flatMap(({ id, passages }) =>
  passages.map(({ en, zh }, at) => ({
    name: passageName(id, at),
    article: id,
    zh,
    elements: elementsOf(`${en}\n${zh}`),
  })),
);
let index: OpenedIndex;

beforeAll(async () => {
  index = await openRecords(records);
});

function record(at: number): ArticleRecord {
  const id = `1958-01-01-p1-${String(at).padStart(3, '0')}`;
  const passages = Array.from({ length: 3 + random.below(8) }, () => ({
    en: some(WORDS, random.below(160)).join(' '),
    zh: some(CHARACTERS, random.below(400)).join(''),
  }));
  return {
    ...{ id, date: id.slice(0, 10), page: 1, column: '', place: '', places: [], terms: [] },
    headline: { en: id, zh: id },
    passages,
  };
}

function some(values: string[], count: number): string[] {
  return Array.from({ length: count }, () => values[random.skewed(values.length)]!);
}

/** The hits of a query by the definition of a match and of an answer. */
function definition(text: string): string[] {
  const { parts } = parseQuery(text);
  const held = parts.map((part) =>
    passages.filter(({ elements }) => findPart(elements, part).length > 0),
  );
  const articles = held.map((hits) => new Set(hits.map(({ article }) => article)));
  const isAnswer = (article: string) =>
    parts.every(({ excluded }, at) => articles[at]!.has(article) !== excluded);
  const hits = held.filter((_, at) => !parts[at]!.excluded).flat();
  return [
    ...new Set(hits.filter(({ article }) => isAnswer(article)).map(({ name }) => name)),
  ].sort();
}

async function expectExactly(query: string): Promise<number> {
  const answer = await index.search(query);
  const expected = definition(query);
  expect(hitsIn(answer), query).toEqual(expected);
  expect([answer.articles, answer.passages], query).toEqual([
    answer.groups.length,
    expected.length,
  ]);
  return expected.length;
}

test('the index has chunks, and positions apart, enough for these tests to mean something', () => {
  const names = [...index.files.keys()];
  expect(names.filter((name) => name.includes('/t/')).length).toBeGreaterThan(15);
  expect(names.filter((name) => name.includes('/p/')).length).toBeGreaterThan(1);
});

test('single characters are found whole across the chunks of the index', async () => {
  for (const character of CHARACTERS.filter((char) => !/\p{P}/u.test(char))) {
    const holding = passages.filter(({ elements }) =>
      elements.some(({ text }) => text.includes(character)),
    );
    expect(await expectExactly(character)).toBe(holding.length);
  }
});

test('substrings with many repeated characters are found exactly', async () => {
  let hits = 0;
  for (let count = 0; count < 250; count += 1) {
    const query = some(CHARACTERS.slice(0, 2 + random.below(8)), 2 + random.below(7)).join('');
    const found = await expectExactly(query);
    const scanned = passages.filter(({ zh }) => zh.includes(query));
    expect(found, query).toBe(scanned.length);
    hits += found;
  }
  expect(hits).toBeGreaterThan(500);
});

test('words, phrases, mixtures and exclusions are found exactly', async () => {
  const kinds: (() => string)[] = [
    () => some(WORDS, 1).join(),
    () => some(WORDS, 2).join(' '),
    () => `"${some(WORDS, 2 + random.below(3)).join(' ')}"`,
    () => `${some(WORDS, 1).join()} ${some(CHARACTERS, 2).join('')}`,
    () => `${some(WORDS, 1).join()}${some(CHARACTERS, 1 + random.below(2)).join('')}`,
    () => `plotted -${some(CHARACTERS, 4).join('')}`,
    () => `的一 -"${some(WORDS, 3).join(' ')}"`,
  ];
  for (let count = 0; count < 140; count += 1) {
    const query = kinds[count % kinds.length]!();
    if (parseQuery(query).parts.length > 0) await expectExactly(query);
  }
});

test('a whole passage is found by its own text, however long', async () => {
  const longest = passages.toSorted((a, b) => b.zh.length - a.zh.length)[0]!;
  expect(longest.zh.length).toBeGreaterThan(350);
  const text = longest.zh.replace(/^[“”，。]+/u, '');
  expect(hitsIn(await index.search(text))).toEqual([longest.name]);
  expect(findMatches(longest.zh, parseQuery(text))).toHaveLength(1);
});

test('words that the index does not know find nothing, not even their beginnings', async () => {
  for (const query of [
    'plo',
    'plott',
    'plottingly',
    '的的的的的的的的的的的的的',
    '丙',
    'leaderships',
    '的丙',
  ]) {
    expect((await index.search(query)).passages, query).toBe(0);
  }
});
