import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locate } from '../../../src/search/lookup/locate.ts';
import { lookupsOf } from '../../../src/search/lookup/lookups.ts';
import type { IndexReader } from '../../../src/search/lookup/reader.ts';
import { findPart } from '../../../src/search/query/match.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';
import { tokensOf } from '../../../src/search/text/tokens.ts';

/** An index of one text, which finds tokens by their beginnings and says not which is where. */
function indexOf(text: string): IndexReader {
  const tokens = elementsOf(text).flatMap((element) =>
    element.kind === 'break' ? [''] : tokensOf(element),
  );
  return {
    articles: new Map([['only', { rank: 0, size: 1 }]]),
    headOf: () => Promise.reject(new Error('no heads here')),
    positionsOf: (beginnings) => {
      const isFound = (token: string) => beginnings.some((start) => token.startsWith(start));
      const positions = tokens.flatMap((token, at) => (isFound(token) ? [at] : []));
      const hasAll = beginnings.every((start) => tokens.some((token) => token.startsWith(start)));
      return Promise.resolve(new Map(hasAll ? [['only', positions]] : []));
    },
  };
}

function piecesOf(query: string) {
  return lookupsOf(parseQuery(query).parts[0]!.forms[0]!).map(({ tokens }) => tokens.length);
}

test('different characters in a row share a lookup', () => {
  expect(piecesOf('领导干部')).toEqual([3]);
  expect(piecesOf('领')).toEqual([1]);
});

test('where a character comes again, another lookup begins', () => {
  expect(piecesOf('党委党员')).toEqual([1, 2]);
  expect(piecesOf('哈哈哈')).toEqual([1, 1]);
  expect(piecesOf('一二一')).toEqual([1, 1]);
});

test('words and the ends of runs are looked up by themselves', () => {
  expect(piecesOf('"leading cadres 领导干部 work"')).toEqual([1, 1, 3, 1, 1]);
});

test('the index finds what the definition of a match finds, and as often', async () => {
  const unit = fc.constantFrom('领', '导', '干', '1', '%', '，', ' ', '\n', ' a ', ' plots', '"');
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit, maxLength: 40 }),
      fc.string({ unit, minLength: 1, maxLength: 7 }),
      async (text, query) => {
        for (const part of parseQuery(query).parts) {
          const found = await locate(indexOf(text), part);
          expect(found.get('only')?.length ?? 0).toBe(findPart(elementsOf(text), part).length);
        }
      },
    ),
    { numRuns: 3000 },
  );
});
