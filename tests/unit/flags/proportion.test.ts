import { describe, expect, it } from 'vitest';
import { learnProportion } from '../../../src/archive/flags/index.ts';
import { passageOf } from './support/told.ts';

/** So many passages with so many English letters to a Chinese one. */
function passages(count: number, ratio: number) {
  return Array.from({ length: count }, () =>
    passageOf('文'.repeat(100), 'w'.repeat(Math.round(100 * ratio))),
  );
}

describe('the proportion of an archive', () => {
  it('is the usual one while there is little to see', () => {
    expect(Math.exp(learnProportion([]).mean)).toBeCloseTo(4.15);
    expect(Math.exp(learnProportion(passages(2, 2.5)).mean)).toBeCloseTo(4.07, 1);
  });

  it('is its own when there is much, and does not mind a few wrong translations', () => {
    const all = [...passages(900, 2.5), ...passages(100, 20)];
    expect(Math.exp(learnProportion(all).mean)).toBeCloseTo(2.57, 1);
  });

  it('is not learnt from passages of one side or a few words', () => {
    const short = Array.from({ length: 100 }, () => passageOf('短', 'very, very long indeed'));
    const alone = Array.from({ length: 100 }, () => passageOf('文'.repeat(100), ''));
    expect(learnProportion([...short, ...alone])).toEqual(learnProportion([]));
  });
});
