import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { find } from './support/archive.ts';
import { passageOf } from './support/told.ts';

/** Pieces that the rules know, in any order, among whatever else there is. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'一 十 百 万 亿 两 点 多 几 年 月 日 号 成 倍 半 、 至 — % ％ 1 ９ 58 1958 3,400 66．9 第 百分之 分之 星期 June May 14th thirty two million per cent percent to , . ( ) 试验田 нет'.split(
        ' ',
      ),
      ' ',
    ),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
  { maxLength: 30 },
);
const text = pieces.map((parts) => parts.join('')).filter((made) => made !== '');

/** A passage alone, its two texts linked as one segment. */
function flagsOf(zh: string, en: string) {
  const passage = passageOf(zh, en);
  const whole = (side: string) => [{ block: 0, from: 0, to: side.length }];
  const segment = { n: 1, partner: 'found' as const, score: 1, zh: whole(zh), en: whole(en) };
  return find([{ passage, segments: [segment] }], '1960-06-11')[0]!;
}

describe('any two texts', () => {
  it('have flags whose places lie in them and are not empty', () => {
    fc.assert(
      fc.property(text, text, (zh, en) => {
        for (const flag of flagsOf(zh, en)) {
          if (flag.kind === 'length') continue;
          const places = [flag.kind === 'residue' ? undefined : flag.zh, flag.en];
          expect(places.some((place) => place !== undefined)).toBe(true);
          [zh, en].forEach((side, at) => {
            const place = places[at];
            if (!place) return;
            expect(place.block).toBe(0);
            expect(place.from).toBeGreaterThanOrEqual(0);
            expect(place.to).toBeGreaterThan(place.from);
            expect(place.to).toBeLessThanOrEqual(side.length);
          });
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are compared in time that grows with their length only', () => {
    const runs = ['一', '1', '1 ', '3,400 ', '百分之', '二十四、', '月', 'thirty ', '试', 'ш '];
    const start = performance.now();
    for (const run of runs) {
      const long = run.repeat(20_000);
      flagsOf(`${long}年月日成倍时番%`, `${long} June`);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
