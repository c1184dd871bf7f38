import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeArticles } from '../../../src/search/format/articles.ts';
import {
  decodeChunk,
  decodePositionsFile,
  encodeChunk,
  encodePositionsFile,
} from '../../../src/search/format/chunk.ts';
import { encodeDirectory } from '../../../src/search/format/directory.ts';
import { encodeEntries } from '../../../src/search/format/entries.ts';
import { encodeHeads } from '../../../src/search/format/heads.ts';
import { encodeNames } from '../../../src/search/format/names.ts';
import { decodeArticles } from '../../../src/search/format/articles.ts';
import { decodeDirectory } from '../../../src/search/format/directory.ts';
import { decodeEntries } from '../../../src/search/format/entries.ts';
import { decodeHeads } from '../../../src/search/format/heads.ts';
import { decodeNames } from '../../../src/search/format/names.ts';
import {
  decodePositions,
  decodeSides,
  NO_POSITION,
  packOccurrences,
  type List,
} from '../../../src/search/format/postings.ts';
import { postings, texts, type Postings } from './support/format.ts';

/** The occurrences of postings, packed. */
function packed({ sides, counts, positions }: Postings) {
  const sideOfEach = [...sides].flatMap((side, at) => Array<number>(counts[at]!).fill(side));
  return packOccurrences(Uint32Array.from(sideOfEach), positions);
}

/** The list of postings as a chunk has it, its positions there, in a file or nowhere. */
function listOf(postings: Postings, where: 'here' | number | 'nowhere'): List {
  if (where !== 'nowhere') {
    const { size, sides, positions } = packed(postings);
    return { size, sides, positions: where === 'here' ? positions : where };
  }
  const { size, sides } = packed({
    ...postings,
    positions: postings.positions.map(() => NO_POSITION),
  });
  return { size, sides };
}

test('postings come back from a chunk, their positions from there or from a file', () => {
  const wheres = fc.oneof(fc.constantFrom('here' as const, 'nowhere' as const), fc.nat());
  const chunks = fc.uniqueArray(fc.tuple(texts, postings, wheres), {
    selector: ([token]) => token,
    maxLength: 12,
  });
  fc.assert(
    fc.property(chunks, (entries) => {
      const lists = decodeChunk(
        encodeChunk(entries.map(([token, postings, where]) => [token, listOf(postings, where)])),
      );
      expect([...lists.keys()]).toEqual(entries.map(([token]) => token));
      for (const [token, { sides, counts, positions }, where] of entries) {
        const list = lists.get(token)!;
        expect(decodeSides(list)).toEqual({ sides, counts });
        if (where === 'nowhere') expect(list.positions).toBeUndefined();
        else if (where !== 'here') expect(list.positions).toBe(where);
        else expect(decodePositions(list.positions as Uint8Array, counts)).toEqual(positions);
      }
    }),
  );
});

test('positions come back from a file of their own', () => {
  fc.assert(
    fc.property(postings, (some) => {
      const file = encodePositionsFile(packed(some).positions);
      expect(decodePositions(decodePositionsFile(file), some.counts)).toEqual(some.positions);
    }),
  );
});

test('positions that are not as many as the counts say are an error', () => {
  const { positions } = packOccurrences(Uint32Array.of(0, 0, 1), Uint32Array.of(3, 5, 300));
  for (const counts of [[2], [2, 2], [4_000_000_000], []]) {
    expect(() => decodePositions(positions, Uint32Array.from(counts))).toThrow(RangeError);
  }
});

test('sides that are not as many as the list says are an error', () => {
  const list = listOf(
    {
      sides: Uint32Array.of(3, 9),
      counts: Uint32Array.of(1, 2),
      positions: Uint32Array.of(7, 0, 4),
    },
    'nowhere',
  );
  for (const size of [0, 1, 3]) {
    expect(() => decodeSides({ ...list, size })).toThrow(RangeError);
  }
});

const NO_ARTICLES = encodeArticles({
  count: 0,
  firstPassage: new Uint32Array(1),
  days: new Int32Array(),
  pages: new Uint32Array(),
  columns: new Uint32Array(),
  columnNames: ['Column'],
});
const KINDS: [string, Uint8Array, (bytes: Uint8Array) => unknown][] = [
  ['the table of articles', NO_ARTICLES, decodeArticles],
  ['the directory', encodeDirectory(['a', 'b']), decodeDirectory],
  ['a chunk', encodeChunk([['a', { size: 1, sides: Uint8Array.of(2) }]]), decodeChunk],
  ['a file of positions', encodePositionsFile(Uint8Array.of(1, 2)), decodePositionsFile],
  [
    'a pack of heads',
    encodeHeads([{ article: 'a', place: '', headline: { en: '', zh: '论' } }]),
    decodeHeads,
  ],
  ['places', encodeEntries('places', []), (bytes) => decodeEntries('places', bytes)],
  ['terms', encodeEntries('terms', []), (bytes) => decodeEntries('terms', bytes)],
  ['names', encodeNames([]), decodeNames],
];

test.each(KINDS)('nothing else is taken for %s', (name, bytes, decode) => {
  expect(() => decode(bytes)).not.toThrow();
  for (const [other, otherBytes] of KINDS) {
    if (other !== name) expect(() => decode(otherBytes), other).toThrow('not a file of the search');
  }
  const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
  for (const wrong of [page, new Uint8Array()]) expect(() => decode(wrong)).toThrow('not a file');
});

test.each(KINDS)('%s cut short or with something behind is an error', (_, bytes, decode) => {
  for (let length = 0; length < bytes.length; length += 1) {
    expect(() => decode(bytes.subarray(0, length)), `${length} bytes`).toThrow();
  }
  expect(() => decode(Uint8Array.of(...bytes, 0))).toThrow(RangeError);
});
