import type { Pair, Span } from '../bead.ts';
import type { Weights } from '../weights.ts';

/** A way to go on in the table: so many Chinese and English units become one bead. */
export interface Step {
  zh: number;
  en: number;
  /** The logarithm of how often such beads occur, in nats. */
  prior: number;
  pinned?: true;
}

/** The most units of one side in a bead that was not set by hand. */
export const WINDOW = 4;
const SIZES = Array.from({ length: WINDOW + 1 }, (_, size) => size);

/** The most steps that lead to one cell: every shape, and a pin that ends on either side. */
export const MOST_STEPS = 3 + 2 * (WINDOW - 1) + 2;

/** The shapes of beads. Groups of more than one unit on both sides are rare and blur the others. */
function shapesOf({ alone, group }: Weights): Step[] {
  return [
    { zh: 1, en: 1, prior: 0 },
    { zh: 1, en: 0, prior: alone },
    { zh: 0, en: 1, prior: alone },
    ...SIZES.slice(2).flatMap((size) => [
      { zh: 1, en: size, prior: group + 2 - size },
      { zh: size, en: 1, prior: group + 2 - size },
    ]),
  ];
}

/** Lists the steps that can lead to cell (i, j), always in the same order. */
export type StepFinder = (i: number, j: number) => readonly Step[];

/**
 * Knows which steps pins leave open: a unit that was pinned is in no bead but its own.
 *
 * @param pins - pairs set by hand, which do not cross
 * @param zh - how many Chinese units there are
 * @param en - how many English units there are
 */
export function stepFinder(
  pins: readonly Pair[],
  zh: number,
  en: number,
  weights: Weights,
): StepFinder {
  const all = shapesOf(weights);
  const freeZh = freeRuns(zh, (at) => pins.some((pin) => holds(pin.zh, at)));
  const freeEn = freeRuns(en, (at) => pins.some((pin) => holds(pin.en, at)));
  const usual = SIZES.map((most) =>
    SIZES.map((mostEnglish) => all.filter((shape) => shape.zh <= most && shape.en <= mostEnglish)),
  );
  return (i, j) => {
    const shapes = usual[freeZh[i]!]![freeEn[j]!]!;
    if (pins.length === 0) return shapes;
    return [...shapes, ...pins.filter((pin) => endsAt(pin, i, j)).map(pinnedStep)];
  };
}

/** For each place how many units before it are free, up to WINDOW. */
function freeRuns(units: number, isPinned: (unit: number) => boolean): Uint8Array {
  const free = new Uint8Array(units + 1);
  for (let unit = 0; unit < units; unit++) {
    free[unit + 1] = isPinned(unit) ? 0 : Math.min(WINDOW, free[unit]! + 1);
  }
  return free;
}

function holds({ from, to }: Span, unit: number): boolean {
  return from <= unit && unit < to;
}

/** Whether a pin can be the last thing done at a cell; a side without units fits everywhere. */
function endsAt({ zh, en }: Pair, i: number, j: number): boolean {
  return (zh.to === i || zh.from === zh.to) && (en.to === j || en.from === en.to);
}

function pinnedStep({ zh, en }: Pair): Step {
  return { zh: zh.to - zh.from, en: en.to - en.from, prior: 0, pinned: true };
}
