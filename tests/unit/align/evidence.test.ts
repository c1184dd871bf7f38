import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chineseLength,
  englishLength,
  lengthScore,
} from '../../../src/archive/align/evidence/length.ts';
import { roleScore } from '../../../src/archive/align/evidence/roles.ts';
import { ROLES } from '../../../src/archive/model.ts';

describe('length', () => {
  it('speaks for a translation of the usual length and more so the longer it is', () => {
    expect(lengthScore(10, 41)).toBeGreaterThan(0);
    expect(lengthScore(100, 410)).toBeGreaterThan(lengthScore(10, 41));
  });

  it('speaks against texts of very different lengths, but never forbids them', () => {
    expect(lengthScore(300, 40)).toBeLessThan(-3);
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(100_000), (zh, en) => {
        expect(lengthScore(zh, en)).toBeGreaterThan(-4);
      }),
    );
  });

  it('says nothing when there is no text', () => {
    expect([lengthScore(0, 50), lengthScore(50, 0)]).toEqual([0, 0]);
  });

  it('counts letters and figures, and no Chinese in English', () => {
    expect(chineseLength('４月，产量 70 台。')).toBe(7);
    expect(englishLength('Output: 70 units 产量')).toBe(13);
  });
});

describe('roles', () => {
  const pairs = ROLES.flatMap((zh) => ROLES.map((en) => [zh, en] as const));

  it('count most when they are equal', () => {
    for (const [zh, en] of pairs.filter(([zh, en]) => zh !== en)) {
      expect(roleScore(zh, en), `${zh} and ${en}`).toBeLessThan(roleScore(zh, zh));
    }
  });

  it('tell headlines and bylines from text', () => {
    expect(roleScore('headline', 'paragraph')).toBeLessThan(roleScore('headline', 'subheading'));
    expect(roleScore('byline', 'paragraph')).toBeLessThan(roleScore('byline', 'credit'));
    expect(roleScore('verse', 'paragraph')).toBeGreaterThan(roleScore('verse', 'headline'));
  });

  it('count the same from either side', () => {
    for (const [zh, en] of pairs) expect(roleScore(zh, en)).toBe(roleScore(en, zh));
  });

  it('say nothing when there are none', () => {
    expect(roleScore(undefined, 'headline')).toBe(0);
    expect(roleScore('headline', undefined)).toBe(0);
  });
});
