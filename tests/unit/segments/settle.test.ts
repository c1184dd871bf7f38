import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../src/archive/align/bead.ts';
import type { Criteria } from '../../../src/archive/segments/criteria.ts';
import { settle } from '../../../src/archive/segments/settle.ts';

const criteria: Criteria = { alone: 0, group: 0, tokens: 0, link: 0.8, missing: 0.9 };

/** Beads of so many Chinese and English sentences, each with its confidence. */
function beads(...shapes: [zh: number, en: number, confidence: number][]): Bead[] {
  let [zh, en] = [0, 0];
  return shapes.map(([chinese, english, confidence]) => {
    const isPair = chinese > 0 && english > 0;
    return {
      zh: { from: zh, to: (zh += chinese) },
      en: { from: en, to: (en += english) },
      score: isPair ? confidence : 0,
      alone: isPair ? 0 : confidence,
    };
  });
}

function partners(passageScore: number, ...shapes: [number, number, number][]): string[] {
  return settle(beads(...shapes), passageScore, criteria).map(({ partner }) => partner);
}

describe('sentences are linked', () => {
  it('when this is very likely to be right', () => {
    expect(partners(1, [1, 1, 0.81], [1, 2, 0.79])).toEqual(['found', 'unsure']);
  });

  it('not when the passage itself is not', () => {
    expect(partners(0.7, [1, 1, 1], [1, 1, 1], [0, 1, 1])).toEqual(['unsure', 'unsure', 'unsure']);
  });

  it('not in a group as large as groups can be, when a sentence beside it may belong to it', () => {
    expect(partners(1, [1, 4, 0.99], [0, 1, 0.99])).toEqual(['unsure', 'unsure']);
    expect(partners(1, [1, 4, 0.99], [1, 0, 0.99])).toEqual(['found', 'missing']);
    expect(partners(1, [1, 4, 0.99], [1, 1, 0.99], [0, 1, 0.99])).toEqual([
      'found',
      'found',
      'missing',
    ]);
  });
});

describe('a sentence is said to have no partner', () => {
  it('when this is very likely to be right', () => {
    expect(partners(1, [1, 1, 1], [0, 1, 0.91], [1, 1, 1], [1, 0, 0.89])).toEqual([
      'found',
      'missing',
      'found',
      'unsure',
    ]);
  });

  it('not when one on the other side seems to have none either, beside it', () => {
    expect(partners(1, [0, 1, 1], [1, 0, 1])).toEqual(['unsure', 'unsure']);
    expect(partners(1, [0, 1, 1], [1, 1, 1], [1, 0, 1])).toEqual(['missing', 'found', 'missing']);
  });

  it('not when a doubtful pair beside it has too many on the other side', () => {
    expect(partners(1, [1, 0, 1], [1, 2, 0.5])).toEqual(['unsure', 'unsure']);
    expect(partners(1, [1, 0, 1], [2, 1, 0.5])).toEqual(['missing', 'unsure']);
  });
});
