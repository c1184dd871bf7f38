import { beforeAll, expect, test } from 'vitest';
import { createRandom } from '../../../scripts/bench/corpus/random.ts';
import {
  SORTS,
  type Answer,
  type Filters,
  type Group,
  type SearchRequest,
} from '../../../src/search/model.ts';
import { generatedRecords, NAMES } from './support/generated-archive.ts';
import { hitsIn, passageName, plain, plainChinese } from './support/hits.ts';
import { openRecords, type OpenedIndex } from './support/open.ts';
import { requestOf } from './support/requests.ts';
import { scanner } from './support/scan.ts';

const random = createRandom(1960, 3);
const records = generatedRecords(160, 7);
const scan = scanner(records, NAMES);
const texts = records.flatMap(({ passages }) => passages);
let index: OpenedIndex;

beforeAll(async () => {
  index = await openRecords(records, NAMES);
});

/** Some characters in a row from somewhere in the archive's Chinese. */
function characters(least: number, most: number): string {
  for (;;) {
    const text = random.pick(texts).zh;
    const start = random.below(text.length);
    const cut = text.slice(start, start + random.between(least, most));
    // A mark in front may be part of the query's language, and space parts a query.
    if (/^[\p{Script=Han}\d]\S*$/u.test(cut) && cut.length >= least && !/[a-z]/iu.test(cut)) {
      return cut;
    }
  }
}

/** Some words in a row from somewhere in the archive's English. */
function words(count: number): string {
  for (;;) {
    const found = random.pick(texts).en.match(/[A-Za-z]+/gu) ?? [];
    const start = random.below(found.length + 1);
    if (start + count <= found.length) return found.slice(start, start + count).join(' ');
  }
}

const KINDS: Record<string, () => string> = {
  characters: () => characters(1, 8),
  word: () => words(1),
  phrase: () => `"${words(random.between(2, 4))}"`,
  'two places': () => `${characters(2, 3)} ${characters(1, 3)}`,
  'both languages': () => `${characters(1, 3)} ${words(1)}`,
  excluded: () => `${characters(1, 2)} -${characters(2, 2)}`,
  'excluded phrase': () => `${words(1)} -"${words(2)}" ${characters(1, 2)}`,
  'three parts': () => `${words(1)} "${words(2)}" ${characters(1, 1)}`,
};

function anyFilters(): Filters {
  const some = (values: readonly string[]) =>
    random.chance(0.3) ? [random.pick(values), random.pick(values)] : [];
  const months = records.map(({ date }) => date.slice(0, random.pick([4, 7])));
  return {
    years: some([...months, '1700', '19', '1957-']),
    columns: some(records.map(({ column }) => column).filter((column) => column !== '')),
    places: some([...NAMES.map(({ id }) => id), 'atlantis']),
    terms: some(NAMES.map(({ id }) => id)),
    ...(random.chance(0.4) && { lang: random.pick(['en', 'zh'] as const) }),
  };
}

async function expectExactly(request: SearchRequest): Promise<Answer> {
  const answer = await index.search(request.text, request);
  expect(answer, JSON.stringify(request)).toEqual(scan(request));
  return answer;
}

test.each(Object.keys(KINDS))('%s: answers are those of a plain scan', async (kind) => {
  let found = 0;
  for (let count = 0; count < 20; count += 1) {
    found += (await expectExactly(requestOf(KINDS[kind]!()))).passages;
  }
  expect(found).toBeGreaterThan(30);
});

test('filters, facets and sorts are those of a plain scan', async () => {
  let found = 0;
  let left = 0;
  for (let count = 0; count < 100; count += 1) {
    const answer = await expectExactly(
      requestOf(random.pick(Object.values(KINDS))(), {
        filters: anyFilters(),
        sort: random.pick(SORTS),
        facets: random.pick([[], ['places'], ['terms', 'places']]),
      }),
    );
    if (answer.passages > 0) found += 1;
    if (answer.passages < answer.unfiltered.passages) left += 1;
  }
  expect(found).toBeGreaterThan(20);
  expect(left).toBeGreaterThan(20);
});

test.each(SORTS)('%s: pages of results make up the whole', async (sort) => {
  for (const text of ['的', '党委', 'grain']) {
    const { groups } = await expectExactly(requestOf(text, { sort }));
    const pages: Group[] = [];
    for (let from = 0; from < groups.length; from += 3) {
      const page = await index.search(text, { sort, from, count: 3 });
      expect(page.articles).toBe(groups.length);
      pages.push(...page.groups);
    }
    expect(pages).toEqual(groups);
    expect(pages.length).toBeGreaterThan(5);
    const beyond = await index.search(text, { sort, from: groups.length, count: 3 });
    const none = await index.search(text, { sort, count: 0 });
    expect([beyond.groups, none.groups]).toEqual([[], []]);
  }
});

test('a run of Chinese finds exactly the passages with a line that includes it', async () => {
  // The space in Chinese is the printer’s; in the Chinese that is left in the English too.
  const solid = (line: string) =>
    plain(line).replace(/\s+(?=\p{Script=Han})|(?<=\p{Script=Han})\s+/gu, '');
  const passages = records.flatMap(({ id, passages }) =>
    passages.map(({ en, zh }, at) => ({
      name: passageName(id, at),
      lines: [...en.split('\n').map(solid), ...zh.split('\n').map(plainChinese)],
    })),
  );
  let found = 0;
  for (let count = 0; count < 300; count += 1) {
    const query = characters(1, 8);
    const including = passages.filter(({ lines }) =>
      lines.some((line) => line.includes(plainChinese(query))),
    );
    const hits = hitsIn(await index.search(query, { facets: [] }));
    expect(hits, query).toEqual(including.map(({ name }) => name));
    found += hits.length;
  }
  expect(found).toBeGreaterThan(3000);
});
