import { expect, test } from 'vitest';
import { decodeChunk, decodePositionsFile } from '../../../src/search/format/chunk.ts';
import { chunksOf, decodeDirectory } from '../../../src/search/format/directory.ts';
import { chunkFile, DIRECTORY, positionsFile } from '../../../src/search/format/files.ts';
import { tokenFiles } from '../../../src/search/index/chunks.ts';
import type { TokenList } from '../../../src/search/index/list.ts';
import { CHUNK_BYTES, LONG_POSITIONS } from '../../../src/search/index/sizes.ts';

/** A list that takes so many bytes, in which other numbers stand in each. */
function list(token: string, sideBytes: number, positionBytes = 0): TokenList {
  const filled = (length: number, value: number) => new Uint8Array(length).fill(value);
  const value = token.codePointAt(0)! % 100;
  return {
    token,
    size: sideBytes,
    last: 0,
    sides: filled(sideBytes, value),
    positions: filled(positionBytes, value),
  };
}

/** The files of lists, by name. */
function filesOf(lists: TokenList[]): Map<string, Uint8Array> {
  return new Map([...tokenFiles(lists)].map(({ name, bytes }) => [name, bytes]));
}

/** The tokens of each chunk. */
function chunksIn(files: Map<string, Uint8Array>): string[][] {
  const firsts = decodeDirectory(files.get(DIRECTORY)!);
  return firsts.map((_, chunk) => [...decodeChunk(files.get(chunkFile(chunk))!).keys()]);
}

test('every list is in the one chunk to which the directory leads', () => {
  const lists = Array.from({ length: 3000 }, (_, at) =>
    list(`token ${at}`, 1 + (at % 90), at % 50),
  );
  lists.sort((a, b) => Number(a.token > b.token) - Number(a.token < b.token));
  const files = filesOf(lists);
  const firsts = decodeDirectory(files.get(DIRECTORY)!);
  expect(firsts.length).toBeGreaterThan(5);
  for (const { token, size, sides, positions } of lists) {
    const { from, to } = chunksOf(firsts, token, false);
    expect(to - from).toBe(1);
    expect(decodeChunk(files.get(chunkFile(from))!).get(token)).toEqual({
      size,
      sides,
      ...(positions.length > 0 && { positions }),
    });
  }
});

test('a chunk is full before the next begins, and no larger than it should be', () => {
  const third = Math.floor(CHUNK_BYTES / 3) - 10;
  const lists = Array.from({ length: 30 }, (_, at) =>
    list(`${String(at).padStart(2, '0')} `, third),
  );
  const sizes = chunksIn(filesOf(lists)).map(({ length }) => length);
  expect(sizes).toEqual(Array<number>(10).fill(3));
});

test('a long list does not make others in its chunk dear', () => {
  const lists = [list('a ', 100), list('b ', 5 * CHUNK_BYTES), list('c ', 100), list('d ', 100)];
  expect(chunksIn(filesOf(lists))).toEqual([['a '], ['b '], ['c ', 'd ']]);
});

test('inflections share a chunk, unless they are very many', () => {
  const half = CHUNK_BYTES / 2;
  const forms = ['plot', 'plots', "plot's", 'plotted'].map((form) => `plot ${form}`).sort();
  const some = [list('plod plod', half), ...forms.slice(0, 3).map((form) => list(form, half))];
  expect(chunksIn(filesOf(some))).toEqual([['plod plod'], forms.slice(0, 3)]);
  const all = chunksIn(filesOf(forms.map((form) => list(form, half))));
  expect(all).toEqual([forms.slice(0, 3), forms.slice(3)]);
});

test('long positions have a file of their own', () => {
  const lists = [
    list('a ', 5, LONG_POSITIONS),
    list('b ', 5, LONG_POSITIONS + 1),
    list('c ', 5, 3 * LONG_POSITIONS),
  ];
  const files = filesOf(lists);
  const chunk = decodeChunk(files.get(chunkFile(0))!);
  expect(lists.map(({ token }) => chunk.get(token)!.positions)).toEqual([
    lists[0]!.positions,
    0,
    1,
  ]);
  for (const [at, { positions }] of lists.slice(1).entries()) {
    expect(decodePositionsFile(files.get(positionsFile(at))!, at)).toEqual(positions);
  }
});

test('without tokens there is a directory without chunks', () => {
  const files = filesOf([]);
  expect([...files.keys()]).toEqual([DIRECTORY]);
  expect(chunksIn(files)).toEqual([]);
});
