import fc from 'fast-check';
import type { ArticleTable } from '../../../../src/search/format/articles.ts';
import type { FacetEntry } from '../../../../src/search/format/entries.ts';
import type { Head } from '../../../../src/search/format/heads.ts';
import type { SideCounts } from '../../../../src/search/format/postings.ts';
import type { Name } from '../../../../src/search/names/name.ts';

/* Whatever the files of an index may hold, for property tests. */

export const uint32s = fc.integer({ min: 0, max: 2 ** 32 - 1 });
/** Well-formed texts, some of which begin with a byte order mark. */
export const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constant('\uFEFF领导'),
);

/** Ascending numbers without repetition. */
export function ascending(maxLength: number, max: number): fc.Arbitrary<Uint32Array> {
  return fc
    .uniqueArray(fc.integer({ min: 0, max }), { maxLength })
    .map((values) => Uint32Array.from(values).sort());
}

export const articleTables: fc.Arbitrary<ArticleTable> = fc
  .array(
    fc.record({
      passages: fc.nat({ max: 2000 }),
      day: fc.integer({ min: -40_000, max: 40_000 }),
      page: uint32s,
      column: uint32s,
    }),
  )
  .chain((articles) =>
    fc.record({
      count: fc.constant(articles.length),
      firstPassage: fc.constant(sums(articles.map(({ passages }) => passages))),
      days: fc.constant(Int32Array.from(articles, ({ day }) => day)),
      pages: fc.constant(Uint32Array.from(articles, ({ page }) => page)),
      columns: fc.constant(Uint32Array.from(articles, ({ column }) => column)),
      columnNames: fc.array(texts),
    }),
  );

export const heads: fc.Arbitrary<Head[]> = fc.array(
  fc.record({ article: texts, place: texts, headline: fc.record({ en: texts, zh: texts }) }),
);

export const facetEntries: fc.Arbitrary<FacetEntry[]> = fc.array(
  fc.record({ id: texts, articles: ascending(30, 100_000) }),
);

export const names: fc.Arbitrary<Name[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('places' as const, 'terms' as const),
    id: texts,
    en: fc.array(texts),
    zh: fc.array(texts),
    pinyin: texts,
  }),
);

/** What a token's list is made of. */
export interface Postings extends SideCounts {
  positions: Uint32Array;
}

export const postings: fc.Arbitrary<Postings> = fc
  .dictionary(
    fc.nat({ max: 2 ** 30 }).map(String),
    ascending(6, 70_000).filter((positions) => positions.length > 0),
    { maxKeys: 30 },
  )
  .map((bySide) => {
    const sides = Object.entries(bySide)
      .map(([side, positions]): [number, Uint32Array] => [Number(side), positions])
      .sort(([a], [b]) => a - b);
    return {
      sides: Uint32Array.from(sides, ([side]) => side),
      counts: Uint32Array.from(sides, ([, positions]) => positions.length),
      positions: Uint32Array.from(sides.flatMap(([, positions]) => [...positions])),
    };
  });

function sums(values: number[]): Uint32Array {
  let sum = 0;
  return Uint32Array.from([0, ...values.map((value) => (sum += value))]);
}
