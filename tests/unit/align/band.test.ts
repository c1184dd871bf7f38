import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/archive/align/lattice/anchors.ts';
import { findAnchors } from '../../../src/archive/align/lattice/anchors.ts';
import { bandGrid, touchesEdge } from '../../../src/archive/align/lattice/band.ts';
import { cellAt } from '../../../src/archive/align/lattice/grid.ts';

/** Rising anchors in a table of so many units a side. */
const tables = fc
  .tuple(fc.nat(60), fc.nat(60), fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 8 }))
  .map(([zh, en, points]) => {
    const rows = points.map(([row]) => Math.min(row, zh)).sort((a, b) => a - b);
    const columns = points.map(([, column]) => Math.min(column, en)).sort((a, b) => a - b);
    return { zh, en, anchors: rows.map((row, at): Anchor => ({ zh: row, en: columns[at]! })) };
  });

describe('the band around anchors', () => {
  it('can be walked from the first cell to the last', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 10 }), ({ zh, en, anchors }, margin) => {
        const { grid } = bandGrid(zh, en, anchors, margin);
        expect(cellAt(grid, 0, 0)).toBe(0);
        expect(cellAt(grid, zh, en)).toBe(grid.cells - 1);
        for (let i = 1; i <= zh; i++) {
          expect(grid.from[i]).toBeGreaterThanOrEqual(grid.from[i - 1]!);
          expect(grid.to[i]).toBeGreaterThanOrEqual(grid.to[i - 1]!);
          expect(grid.from[i]).toBeLessThanOrEqual(grid.to[i - 1]!);
        }
      }),
    );
  });

  it('has every cell between two anchors', () => {
    const { grid } = bandGrid(
      100,
      100,
      [
        { zh: 20, en: 20 },
        { zh: 60, en: 50 },
      ],
      3,
    );
    for (let i = 20; i <= 60; i++) {
      for (let j = 20; j <= 50; j++) expect(cellAt(grid, i, j)).toBeGreaterThanOrEqual(0);
    }
    expect(cellAt(grid, 40, 60)).toBe(-1);
  });

  it('grows with the length of the article, not with its square', () => {
    const anchors = Array.from({ length: 199 }, (_, at) => ({
      zh: (at + 1) * 5,
      en: (at + 1) * 5,
    }));
    expect(bandGrid(1000, 1000, anchors, 8).grid.cells).toBeLessThan(40_000);
  });

  it('goes along the edges of a gap that is too large to work out', () => {
    const { grid, isWhole } = bandGrid(100_000, 90_000, [{ zh: 50_000, en: 10 }], 3);
    expect(isWhole).toBe(false);
    expect(grid.cells).toBeLessThan(2_500_000);
    expect(cellAt(grid, 49_000, 10)).toBeGreaterThanOrEqual(0);
    expect(cellAt(grid, 75_000, 45_000)).toBe(-1);
    expect(cellAt(grid, 100_000, 45_000)).toBeGreaterThanOrEqual(0);
  });

  it('notices a way that comes near its edge', () => {
    const { grid } = bandGrid(100, 100, [{ zh: 50, en: 50 }], 2);
    expect(touchesEdge(grid, [{ zh: 20, en: 50 }], 4)).toBe(true);
    expect(touchesEdge(grid, [{ zh: 20, en: 20 }], 4)).toBe(false);
  });

  it('has no edge but that of the table when it is as wide', () => {
    fc.assert(
      fc.property(tables, ({ zh, en, anchors }) => {
        const { grid } = bandGrid(zh, en, anchors, 60);
        expect(grid.cells).toBe((zh + 1) * (en + 1));
        expect(touchesEdge(grid, [{ zh: 0, en: 0 }, ...anchors, { zh, en }], 4)).toBe(false);
      }),
    );
  });
});

describe('anchors', () => {
  /** A table in which token n occurs in the Chinese unit n, and its hits in English. */
  const anchorsOf = (hits: number[], pins = [] as Parameters<typeof findAnchors>[2]) =>
    findAnchors(
      {
        rows: hits.map((_, unit) => ({
          name: `t${unit}`,
          keys: [],
          share: 0,
          units: [unit],
          counts: [1],
        })),
        sums: new Float64Array(hits.length + 1),
      },
      hits.map((unit) => ({ units: [unit], counts: [1] })),
      pins,
    );

  it('go forward on both sides and leave out what goes back', () => {
    expect(anchorsOf([0, 1, 9, 3, 4])).toEqual(
      [0, 1, 3, 4].map((unit) => ({ zh: unit + 1, en: unit + 1 })),
    );
  });

  it('are found nowhere when units share nothing', () => {
    expect(anchorsOf([])).toEqual([]);
  });

  it('never contradict what was set by hand', () => {
    const pin = { zh: { from: 1, to: 2 }, en: { from: 3, to: 4 } };
    expect(anchorsOf([0, 1, 2, 3, 4], [pin])).toEqual([
      { zh: 1, en: 1 },
      { zh: 5, en: 5 },
    ]);
  });
});
