import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../src/archive/align/align.ts';
import type { Bead, Pair, Span, Unit } from '../../../src/archive/align/bead.ts';
import { ROLES, type Sides } from '../../../src/archive/model.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';

const ZH = [
  '工厂的干部深入车间',
  '一百三十五台',
  '陈万邦',
  '（附图片）',
  '',
  '8月14日，兰州',
  '下井',
];
const EN = ['The cadres go deep', '135 units in all', 'Chen Wanbang', '', '下井 Down the pit', '—'];

const role = fc.option(fc.constantFrom(...ROLES), { nil: undefined });
const unit = (texts: string[]) =>
  fc.record({ text: fc.oneof(fc.constantFrom(...texts), fc.string()), role });
const sides: fc.Arbitrary<Sides<Unit[]>> = fc.record({
  zh: fc.array(unit(ZH), { maxLength: 12 }),
  en: fc.array(unit(EN), { maxLength: 12 }),
});

/** Pairs set by hand that do not cross, in articles of so many units. */
function pinsIn(zh: number, en: number): fc.Arbitrary<Pair[]> {
  const cuts = (length: number) =>
    fc
      .array(fc.nat(length), { minLength: 6, maxLength: 6 })
      .map((ends) => ends.sort((a, b) => a - b));
  return fc.tuple(cuts(zh), cuts(en)).map(([a, b]) =>
    [0, 2, 4]
      .map((at) => ({
        zh: { from: a[at]!, to: a[at + 1]! },
        en: { from: b[at]!, to: b[at + 1]! },
      }))
      .filter((pin) => pin.zh.from < pin.zh.to || pin.en.from < pin.en.to),
  );
}

/** Whether two spans are the same; an empty one may stand anywhere. */
function isSame(a: Span, b: Span): boolean {
  return a.to - a.from === b.to - b.from && (a.from === b.from || a.from === a.to);
}

function lengths(beads: readonly Bead[]): [number, number][] {
  return beads.map(({ zh, en }) => [zh.to - zh.from, en.to - en.from]);
}

describe('an alignment', () => {
  it('has every unit once and in order, whatever the texts', () => {
    fc.assert(
      fc.property(sides, ({ zh, en }) => {
        const beads = align({ zh, en }, dictionary());
        let done = { zh: 0, en: 0 };
        for (const bead of beads) {
          expect(bead.zh.from).toBe(done.zh);
          expect(bead.en.from).toBe(done.en);
          expect(bead.zh.to + bead.en.to).toBeGreaterThan(done.zh + done.en);
          done = { zh: bead.zh.to, en: bead.en.to };
        }
        expect(done).toEqual({ zh: zh.length, en: en.length });
      }),
    );
  });

  it('has a confidence from 0 to 1, and 0 for what has no partner', () => {
    fc.assert(
      fc.property(sides, (units) => {
        for (const { zh, en, score } of align(units, dictionary())) {
          const isAlone = zh.from === zh.to || en.from === en.to;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          if (isAlone) expect(score).toBe(0);
        }
      }),
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(sides, (units) => {
        expect(align(units, dictionary())).toEqual(align(units, dictionary()));
      }),
      { numRuns: 20 },
    );
  });

  it('of nothing is nothing', () => {
    expect(align({ zh: [], en: [] }, dictionary())).toEqual([]);
  });

  it('of one side alone has no pair', () => {
    const units = ZH.map((text) => ({ text }));
    expect(lengths(align({ zh: units, en: [] }, dictionary()))).toEqual(units.map(() => [1, 0]));
  });

  it('works for sentences, which have no roles', () => {
    const zh = ['干部下来，生产上去；', '干部上去，生产下来。', '市委研究了这个问题。'];
    const en = [
      'When the cadres come down, production goes up;',
      'when the cadres go up, production goes down.',
      'The Municipal Committee studied this problem.',
    ];
    const units = { zh: zh.map((text) => ({ text })), en: en.map((text) => ({ text })) };
    expect(lengths(align(units, dictionary()))).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });
});

describe('a text made to be hard', () => {
  it.each<[string, string, string]>([
    [
      'a name that can be read in millions of ways',
      '安那安那',
      `A${'na'.repeat(200)} Anananananananana`,
    ],
    [
      'a paragraph as long as a book',
      '领导干部深入车间'.repeat(40_000),
      'cadres go deep '.repeat(40_000),
    ],
    [
      'a number of many figures',
      `${'1'.repeat(100_000)}${'一'.repeat(100_000)}`,
      '1,111'.repeat(50_000),
    ],
  ])('such as %s is aligned as quickly as any', (_, zh, en) => {
    const before = performance.now();
    const beads = align({ zh: [{ text: zh }], en: [{ text: en }] }, dictionary());
    expect(beads.length).toBeGreaterThan(0);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe('what was set by hand', () => {
  it('is obeyed with full confidence, and the rest is aligned around it', () => {
    const pinned = sides.chain(({ zh, en }) =>
      fc.record({ zh: fc.constant(zh), en: fc.constant(en), pins: pinsIn(zh.length, en.length) }),
    );
    fc.assert(
      fc.property(pinned, ({ zh, en, pins }) => {
        const beads = align({ zh, en }, dictionary(), pins);
        for (const pin of pins) {
          const isPin = ({ zh: chinese, en: english, score }: Bead) =>
            score === 1 && isSame(chinese, pin.zh) && isSame(english, pin.en);
          expect(beads.filter(isPin).length).toBe(1);
        }
        expect(beads.reduce((sum, bead) => sum + bead.zh.to - bead.zh.from, 0)).toBe(zh.length);
        expect(beads.reduce((sum, bead) => sum + bead.en.to - bead.en.from, 0)).toBe(en.length);
      }),
    );
  });

  it('cannot be obeyed when it crosses itself', () => {
    const units = ['a', 'b'].map((text) => ({ text }));
    const pins = [
      { zh: { from: 0, to: 1 }, en: { from: 1, to: 2 } },
      { zh: { from: 1, to: 2 }, en: { from: 0, to: 1 } },
    ];
    expect(() => align({ zh: units, en: units }, dictionary(), pins)).toThrow('cross');
  });
});
