import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sides } from '../../../src/archive/model.ts';
import { locate } from '../../../src/search/lookup/locating/locate.ts';
import { termsOf } from '../../../src/search/lookup/locating/terms.ts';
import { findPart } from '../../../src/search/query/match.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';
import { plainIndex } from './support/plain-index.ts';

/** What is looked up for a query of one part: tokens with their places, `*` behind a beginning. */
function lookups(query: string): string[] {
  return termsOf(parseQuery(query).parts[0]!.forms[0]!).map(
    ({ token, isPrefix, offset }) => `${offset} ${token}${isPrefix ? '*' : ''}`,
  );
}

test.each([
  ['one character is a token of its own', '领', ['0 领']],
  ['two are a pair', '领导', ['0 领导']],
  ['every second pair says all of a run', '领导干部', ['0 领导', '2 干部']],
  ['an odd character takes one pair more', '试验田', ['0 试验', '1 验田']],
  ['space could part narrow characters', '1958年', ['0 19', '1 95', '2 58', '3 8年']],
  ['a word is meant with its inflections', 'plotted', ['0 plot *']],
  ['a word in quotation marks is not', '"plotted"', ['0 plot plotted']],
  [
    'a common word is found with its neighbour',
    '"work of the party"',
    ['0 "work of of', '2 "the parti party'],
  ],
  ['which may be the one before', '"party of work"', ['0 "party of of', '1 "of work work']],
  ['and with its inflections', 'give-and-take', ['0 give *', '1 "and take *']],
  ['also behind two common words', 'on-the-spots', ['0 "on the the', '1 "the spot *']],
  ['a run ends before a word', '"领导 cadres"', ['0 领导', '1 导 ', '2 cadr cadres']],
  ['and begins behind one', 'X光', ['0 x *', '1 光*']],
  ['a run in the midst is whole', '"a 领 b"', ['0 a a', '1 领 ', '2 b b']],
])('%s', (_, query, expected) => {
  expect(lookups(query)).toEqual(expected);
});

const unit = fc.constantFrom(
  ...['领', '导', '干', '㊀', '一', '1', '9', '%', '，', ' ', ' ', '\n', '"', "'", '一９'],
  ...[' the ', ' of ', ' a ', ' plots', ' plotted ', '-the-plots'],
);
const texts = fc.string({ unit, maxLength: 40 });
const passages: fc.Arbitrary<Sides<string>[]> = fc.array(fc.record({ en: texts, zh: texts }), {
  minLength: 1,
  maxLength: 4,
});

/** For each side that holds a part, how often: by the definition of a match. */
function scanned(passages: readonly Sides<string>[], query: string): [number, number][][] {
  const sides = passages.flatMap(({ en, zh }) => [en, zh]).map(elementsOf);
  return parseQuery(query).parts.map((part) =>
    sides
      .map((elements, side): [number, number] => [side, findPart(elements, part).length])
      .filter(([, count]) => count > 0),
  );
}

async function located(passages: readonly Sides<string>[], query: string) {
  const index = plainIndex(passages);
  const found = await Promise.all(parseQuery(query).parts.map((part) => locate(index, part)));
  return found.map(({ sides, counts }) => Array.from(sides, (side, at) => [side, counts[at]]));
}

test('the index finds what the definition of a match finds, and as often', async () => {
  let matches = 0;
  await fc.assert(
    fc.asyncProperty(
      passages,
      fc.string({ unit, minLength: 1, maxLength: 7 }),
      fc.nat(),
      fc.nat({ max: 12 }),
      async (passages, typed, from, length) => {
        // Half of the queries are taken from a text, so that there is something to find.
        const { en, zh } = passages[0]!;
        const text = zh + en;
        const start = from % (text.length + 1);
        for (const query of [typed, text.slice(start, start + length), `"${text.slice(start)}"`]) {
          const expected = scanned(passages, query);
          matches += expected.flat().length;
          expect(await located(passages, query), query).toEqual(expected);
        }
      },
    ),
    { numRuns: 2000 },
  );
  expect(matches).toBeGreaterThan(1000);
});

test('what space parts is not found across it', async () => {
  const texts = fc.string({ unit: fc.constantFrom('1', '9', '㊀', '，', ' '), maxLength: 9 });
  let parted = 0;
  await fc.assert(
    fc.asyncProperty(texts, fc.nat({ max: 4 }), async (zh, start) => {
      const query = zh.replaceAll(' ', '').slice(start);
      const expected = scanned([{ en: '', zh }], query);
      expect(await located([{ en: '', zh }], query), query).toEqual(expected);
      if (query !== '' && expected.flat().length === 0) parted += 1;
    }),
    { numRuns: 3000 },
  );
  expect(parted).toBeGreaterThan(100);
});

test('long runs with many repetitions are found exactly, and not with one sign changed', async () => {
  const signs = fc.constantFrom('天', '地', '人', '1', '，');
  const long = fc.array(fc.string({ unit: signs, minLength: 20, maxLength: 90 }), {
    minLength: 1,
    maxLength: 4,
  });
  let found = 0;
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(long, fc.nat(), fc.nat(), async (texts, from, place) => {
      const passages = texts.map((zh) => ({ en: '', zh }));
      const query = texts[0]!.slice(from % 20).replace(/^，+/u, '');
      const at = place % (query.length + 1);
      const other = `${query.slice(0, at)}人${query.slice(at + 1)}`;
      for (const each of [query, other]) {
        const expected = scanned(passages, each);
        expect(await located(passages, each), each).toEqual(expected);
        if (expected.flat().length > 0) found += 1;
        else changed += 1;
      }
    }),
    { numRuns: 500 },
  );
  expect(Math.min(found, changed)).toBeGreaterThan(100);
});

const CHARACTERS = Array.from({ length: 200 }, (_, at) => String.fromCharCode(0x4e00 + at));

test('a long run that is nowhere costs a few lookups, one that is there all of them, once', async () => {
  const text = CHARACTERS.join('');
  const index = plainIndex([{ en: '', zh: text }]);
  const asked = async (query: string) => {
    index.asked.splice(0);
    const found = await locate(index, parseQuery(query).parts[0]!);
    return { found: found.sides.length, asked: index.asked.length };
  };
  expect(await asked(text)).toEqual({ found: 1, asked: 100 });
  expect(await asked(text + text)).toEqual({ found: 0, asked: 100 });
  expect(await asked(CHARACTERS.toReversed().join(''))).toEqual({ found: 0, asked: 8 });
  expect(new Set(index.asked.map((token) => token.charCodeAt(0) >> 5)).size).toBeGreaterThan(5);
  expect(await asked('天'.repeat(200))).toEqual({ found: 0, asked: 1 });
});

test('a sign behind a word costs all tokens that it begins only where both stand in one side', async () => {
  const index = plainIndex([
    { en: 'A plot', zh: '试验田的经验' },
    { en: '', zh: 'plot的' },
  ]);
  const asked = async (query: string) => {
    index.asked.splice(0);
    await locate(index, parseQuery(query).parts[0]!);
    return index.asked;
  };
  expect(await asked('plots田')).toEqual(['plot *', '田']);
  expect(await asked('plots的')).toEqual(['plot *', '的', '的*']);
});

test('a place far behind in a long text is found', async () => {
  const zh = `${'一二'.repeat(40_000)}领导干部${'三'.repeat(70_000)}领导，干部`;
  expect(await located([{ en: '', zh }], '领导干部')).toEqual([[[1, 1]]]);
  expect(await located([{ en: '', zh }], '领导')).toEqual([[[1, 2]]]);
});

test('positions are read only where the sides leave a doubt', async () => {
  const index = plainIndex([
    { en: 'Leading cadres', zh: '领导干部' },
    { en: '', zh: '参谋' },
  ]);
  for (const query of ['领', '领导', 'lead', '领导参谋', '"cadres 领导"']) {
    await locate(index, parseQuery(query).parts[0]!);
    expect(index.positionsAsked, query).toBe(0);
  }
  await locate(index, parseQuery('领导干').parts[0]!);
  expect(index.positionsAsked).toBe(2);
});

test('a search that is not wanted any more goes no further', async () => {
  const index = plainIndex([{ en: '', zh: '领导干部' }]);
  const found = locate(index, parseQuery('领导干部').parts[0]!, AbortSignal.abort('void'));
  await expect(found).rejects.toBe('void');
  expect(index.positionsAsked).toBe(0);
});
