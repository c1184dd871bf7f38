import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOut, passageAt, slotSize } from '../../../src/search/text/slots.ts';
import { RULER } from '../../../src/search/text/tokens.ts';

test('the position of a token tells its passage', () => {
  const lines = fc.array(fc.array(fc.constant('token'), { maxLength: 9 }), { maxLength: 4 });
  const sides = fc
    .array(fc.tuple(lines, lines), { maxLength: 8 })
    .map((passages) => passages.flat());
  fc.assert(
    fc.property(sides, (unnamed) => {
      const named = unnamed.map((side, at) =>
        side.map((line) => line.map(() => String(Math.floor(at / 2)))),
      );
      const words = layOut(named).split(' ');
      const size = slotSize(words.indexOf(RULER));
      const found = words.flatMap((word, position) => {
        if (word === '.' || word === RULER) return [];
        return [[word, String(passageAt(position, size))]];
      });
      expect(found).toHaveLength(named.flat(2).length);
      for (const [word, place] of found) expect(place).toBe(word);
    }),
  );
});

test('no two lines and no two sides adjoin', () => {
  const words = layOut([[['a', 'b'], ['c']], [['d', 'e', 'f', 'g']], [], [['h']]]);
  expect(words.split(' ').filter((word) => word !== '.')).toEqual([
    RULER,
    ...Array.from('abcdefgh'),
  ]);
  for (const pair of ['b c', 'c d', 'g h']) expect(words).not.toContain(pair);
  expect(words).toContain('a b');
});
