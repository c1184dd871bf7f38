import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage, Role } from '../../../src/archive/model.ts';
import { segmentsOf, sentencesOf, type Segment } from '../../../src/archive/segments/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { goldArticles } from './support/gold.ts';
import { passageOf } from './support/passage.ts';

const rows = goldArticles().flatMap(({ passages }) =>
  passages.map(({ zh, en }) => ({ zh: zh[0]!.text, en: en[0]!.text })),
);

/** Up to three rows of the archive in one passage, as one kind of text, either side with holes. */
const anyPassage = fc
  .record({
    chosen: fc.array(
      fc.record({ row: fc.constantFrom(...rows), zh: fc.boolean(), en: fc.boolean() }),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    role: fc.constantFrom<Role>('paragraph', 'verse', 'caption'),
    score: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  .map(({ chosen, role, score }) => {
    const zh = chosen.filter((choice) => choice.zh).map(({ row }) => row.zh);
    const en = chosen.filter((choice) => choice.en).map(({ row }) => row.en);
    return passageOf(zh, en, role, score);
  });

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

function expectWhole(passage: Passage, segments: readonly Segment[]) {
  for (const side of ['zh', 'en'] as const) {
    const stretches = segments.flatMap((segment) => segment[side]);
    passage[side].forEach(({ text, role }, block) => {
      const own = stretches.filter((stretch) => stretch.block === block);
      const edges = own.flatMap(({ from, to }) => [from, to]);
      expect(edges).toEqual(edges.toSorted((a, b) => a - b));
      expect(bare(own.map(({ from, to }) => text.slice(from, to)).join(''))).toBe(bare(text));
      const pieces = role === 'verse' ? [{ from: 0, to: text.length }] : sentencesOf(text);
      for (const { from, to } of pieces) {
        expect(own.filter((stretch) => stretch.from <= from && to <= stretch.to)).toHaveLength(1);
      }
    });
  }
}

describe('segments of any passage', () => {
  it('have every sentence once, in order, and link both sides or none', () => {
    const partners = new Set<string>();
    fc.assert(
      fc.property(anyPassage, (passage) => {
        const segments = segmentsOf(passage, dictionary());
        expect(segments.map(({ n }) => n)).toEqual(segments.map((_, at) => at + 1));
        for (const { partner, score, zh, en } of segments) {
          partners.add(partner);
          expect(zh.length > 0 && en.length > 0).toBe(partner === 'found');
          expect(score > 0).toBe(partner !== 'unsure');
          expect(score).toBeLessThanOrEqual(1);
        }
        expectWhole(passage, segments);
      }),
      { numRuns: 200 },
    );
    expect([...partners].sort()).toEqual(['found', 'missing', 'unsure']);
  });

  it('are found in a passage of a thousand sentences', () => {
    const numbers = Array.from({ length: 1000 }, (_, at) => 1000 + 7 * at);
    const passage = passageOf(
      [numbers.map((number) => `工厂的产量增加了${number}吨。`).join('')],
      [numbers.map((number) => `Output of the factory increased by ${number} tons.`).join(' ')],
    );
    const segments = segmentsOf(passage, dictionary());
    expect(segments.filter(({ partner }) => partner === 'found').length).toBeGreaterThan(990);
  });
});
