import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { decodePositions, decodeSides } from '../../../src/search/format/postings.ts';
import { Gathering } from '../../../src/search/index/gathering.ts';
import type { TokenList } from '../../../src/search/index/list.ts';
import { mergeRuns } from '../../../src/search/index/merge.ts';
import { readRun, writeRun } from '../../../src/search/index/runs.ts';
import { BLOCK_BYTES } from '../../../src/search/index/sizes.ts';
import { removeFolders, temporaryFolder } from './support/folders.ts';

afterAll(removeFolders);

/** Where tokens stand: `[token, side, position]`; none for a token whose positions are not kept. */
type Occurrence = [token: string, side: number, position?: number];

function gather(occurrences: readonly Occurrence[]): TokenList[] {
  const gathering = new Gathering();
  for (const occurrence of occurrences) gathering.add(...occurrence);
  expect(gathering.size).toBe(occurrences.length);
  return [...gathering.lists()];
}

/** What lists say, as it was gathered. */
function occurrencesOf(lists: readonly TokenList[]): Occurrence[] {
  return lists.flatMap((list) => {
    const { sides, counts } = decodeSides(list);
    const { token, positions } = list;
    const places = positions.length > 0 ? [...decodePositions(positions, counts)] : [];
    return [...sides].flatMap((side, at) =>
      Array.from({ length: counts[at]! }, (): Occurrence =>
        positions.length > 0 ? [token, side, places.shift()] : [token, side],
      ),
    );
  });
}

const compare = (a: string, b: string) => Number(a > b) - Number(a < b);
const byToken = ([a]: Occurrence, [b]: Occurrence) => compare(a, b);

/** Occurrences in the order of the texts: by side, in a side by position. */
const gathered: fc.Arbitrary<Occurrence[]> = fc
  .array(
    fc.tuple(
      fc.constantFrom('plot plots', 'plot plotted', '领导', '导 ', '𠀀𠀀', '\uFFFD领'),
      fc.nat({ max: 40 }),
      fc.nat({ max: 300 }),
    ),
    { maxLength: 60 },
  )
  .map((found) => {
    const unique = new Map(found.map((occurrence) => [occurrence.join(), occurrence]));
    const withPositions: Occurrence[] = [...unique.values()];
    const signs = found.map(([, side]): Occurrence => ['领', side]);
    return [...withPositions, ...signs].sort(
      ([, a, aPosition = 0], [, b, bPosition = 0]) => a - b || aPosition - bPosition,
    );
  });

test('what was gathered comes out by token, in the order of UTF-16, and lacks nothing', () => {
  fc.assert(
    fc.property(gathered, (occurrences) => {
      const lists = gather(occurrences);
      expect(occurrencesOf(lists)).toEqual(occurrences.toSorted(byToken));
      for (const { token, size, last } of lists) {
        const sides = occurrences.filter(([other]) => other === token).map(([, side]) => side);
        expect([size, last]).toEqual([new Set(sides).size, Math.max(...sides)]);
      }
    }),
  );
});

test('runs are merged into the lists that all of it would have made at once', () => {
  fc.assert(
    fc.property(gathered, fc.array(fc.nat({ max: 41 }), { maxLength: 4 }), (occurrences, cuts) => {
      const ends = [...cuts.toSorted((a, b) => a - b), Number.POSITIVE_INFINITY];
      const runs = ends.map((end, at) =>
        gather(occurrences.filter(([, side]) => side < end && side >= (ends[at - 1] ?? 0))),
      );
      expect([...mergeRuns(runs)]).toEqual(gather(occurrences));
    }),
  );
});

test('a run is read as it was written, however many blocks it takes', () => {
  const folder = temporaryFolder();
  const occurrences = Array.from({ length: 120_000 }, (_, at): Occurrence => {
    return [`token ${at % 30_000}`, 2 * Math.floor(at / 100), at % 100];
  });
  const lists = gather(occurrences);
  for (const [name, some] of Object.entries({ many: lists, one: lists.slice(0, 1), none: [] })) {
    writeRun(join(folder, name), some);
    expect([...readRun(join(folder, name))]).toEqual(some);
  }
  const bytes = lists.reduce(
    (sum, { sides, positions }) => sum + sides.length + positions.length,
    0,
  );
  expect(bytes).toBeGreaterThan(BLOCK_BYTES);
});
