import { describe, expect, it } from 'vitest';
import { align } from '../../../src/archive/align/align.ts';
import type { Sides } from '../../../src/archive/model.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { madeUpText, type MadeUnit } from './support/made-up.ts';

/** The pairs of paragraphs that were put together, by their numbers. */
function pairsOf({ zh, en }: Sides<MadeUnit[]>): string[] {
  return align({ zh, en }, dictionary()).flatMap((bead) => {
    const numbers = [zh.slice(bead.zh.from, bead.zh.to), en.slice(bead.en.from, bead.en.to)];
    if (numbers.some(({ length }) => length === 0)) return [];
    return numbers.map((units) => units.map(({ number }) => number).join('+')).join('=');
  });
}

/** The pairs that should come out: every paragraph that both sides have. */
function wantedPairs({ zh, en }: Sides<MadeUnit[]>): string[] {
  const numbers = new Set(en.map(({ number }) => number));
  return zh.flatMap(({ number }) => (numbers.has(number) ? `${number}=${number}` : []));
}

function agreement(text: Sides<MadeUnit[]>): number {
  const pairs = new Set(pairsOf(text));
  const wanted = wantedPairs(text);
  return wanted.filter((pair) => pairs.has(pair)).length / Math.max(pairs.size, wanted.length);
}

describe('a long article', () => {
  const { zh, en } = madeUpText(500, 1);

  it('of 500 paragraphs is aligned throughout', () => {
    expect(agreement({ zh, en })).toBe(1);
  });

  it('is aligned although its beginning or end is missing on one side', () => {
    expect(agreement({ zh: zh.slice(150), en })).toBeGreaterThan(0.99);
    expect(agreement({ zh, en: en.slice(0, 300) })).toBeGreaterThan(0.99);
    expect(agreement({ zh: zh.slice(120), en: en.slice(0, 380) })).toBeGreaterThan(0.98);
  });

  it('is aligned although a hundred paragraphs stand in one half only', () => {
    const strange = madeUpText(100, 2).en.map((unit) => ({ ...unit, number: -1 - unit.number }));
    const longer = [...en.slice(0, 250), ...strange, ...en.slice(250)];
    expect(agreement({ zh, en: longer })).toBeGreaterThan(0.98);
  });

  it('finds nothing in common with another one', () => {
    const other = madeUpText(200, 3).en.map((unit) => ({ ...unit, number: -1 - unit.number }));
    const pairs = pairsOf({ zh: zh.slice(0, 200), en: other });
    expect(pairs.length).toBeLessThan(60);
  });

  it('of thousands of equal lines is left alone where nothing tells them apart', () => {
    const lines = (text: string) => Array.from({ length: 2000 }, () => ({ text }));
    const beads = align({ zh: lines('干部'), en: lines('cadre') }, dictionary());
    const pairs = beads.filter(({ score }) => score > 0);
    expect(beads.length - pairs.length).toBeGreaterThan(3900);
    expect(pairs.filter(({ score }) => score > 0.5).length).toBeLessThan(10);
  });
});
