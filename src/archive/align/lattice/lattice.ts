import type { Bead } from '../bead.ts';
import { cellAt, type Grid } from './grid.ts';
import { MOST_STEPS, type Step, type StepFinder } from './steps.ts';

/** Scores a bead of so many Chinese and English units that ends before units i and j, in nats. */
export type BeadScore = (i: number, j: number, zh: number, en: number) => number;

/** The table of the dynamic program: for each cell what is known of the ways that lead to it. */
interface Lattice {
  grid: Grid;
  stepsTo: StepFinder;
  /** The value of each step that leads to a cell, -Infinity when it does not. */
  values: Float64Array;
  /** The number of the last step of the best way, and the logarithm of all ways' sum. */
  choices: Uint8Array;
  forward: Float64Array;
}

/**
 * The best way to divide both sides into beads, by dynamic programming, each bead with its
 * posterior probability over all ways that the grid allows.
 *
 * @throws when pins cross, so that there is no way
 */
export function bestBeads(grid: Grid, stepsTo: StepFinder, score: BeadScore): Bead[] {
  const lattice = goForward(grid, stepsTo, score);
  const backward = goBackward(lattice);
  const all = lattice.forward[grid.cells - 1]!;
  if (all === -Infinity) throw new Error('The pins of this alignment cross each other.');
  const beads: Bead[] = [];
  let i = grid.from.length - 1;
  let j = grid.to[i]!;
  while (i > 0 || j > 0) {
    const cell = cellAt(grid, i, j);
    const choice = lattice.choices[cell]!;
    const step = stepsTo(i, j)[choice]!;
    const isPair = step.zh > 0 && step.en > 0;
    const probability = step.pinned ? 1 : posterior(lattice, backward, step, i, j);
    beads.push({
      zh: { from: i - step.zh, to: i },
      en: { from: j - step.en, to: j },
      score: isPair || step.pinned ? probability : 0,
      alone: isPair ? 0 : probability,
    });
    i -= step.zh;
    j -= step.en;
  }
  return beads.reverse();
}

/**
 * The probability of a step to a cell, 0 to 1. That of a unit without a partner is the sum over all
 * the places between units of the other side where it may stand.
 */
function posterior(
  { grid, stepsTo, values, forward }: Lattice,
  backward: Float64Array,
  { zh, en }: Step,
  i: number,
  j: number,
): number {
  const [top, bottom] = zh === 0 ? [grid.top[j]!, grid.bottom[j]!] : [i, i];
  const [left, right] = en === 0 ? [grid.from[i]!, grid.to[i]!] : [j, j];
  let sum = 0;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const cell = cellAt(grid, row, column);
      const start = cellAt(grid, row - zh, column - en);
      const choice = stepsTo(row, column).findIndex((step) => step.zh === zh && step.en === en);
      if (cell < 0 || start < 0 || choice < 0) continue;
      const value = values[cell * MOST_STEPS + choice]!;
      sum += Math.exp(forward[start]! + value + backward[cell]! - forward[grid.cells - 1]!);
    }
  }
  return Math.min(1, sum);
}

function goForward(grid: Grid, stepsTo: StepFinder, score: BeadScore): Lattice {
  const values = new Float64Array(grid.cells * MOST_STEPS).fill(-Infinity);
  const choices = new Uint8Array(grid.cells);
  const best = new Float64Array(grid.cells).fill(-Infinity);
  const forward = new Float64Array(grid.cells).fill(-Infinity);
  best[0] = forward[0] = 0;
  forEachCell(grid, (i, j, cell) => {
    stepsTo(i, j).forEach((step, choice) => {
      const start = j < step.en ? -1 : cellAt(grid, i - step.zh, j - step.en);
      if (start < 0) return;
      const scored = step.zh > 0 && step.en > 0 && !step.pinned;
      const value = step.prior + (scored ? score(i, j, step.zh, step.en) : 0);
      values[cell * MOST_STEPS + choice] = value;
      forward[cell] = addLogs(forward[cell]!, forward[start]! + value);
      if (best[start]! + value > best[cell]!) {
        best[cell] = best[start]! + value;
        choices[cell] = choice;
      }
    });
  });
  return { grid, stepsTo, values, choices, forward };
}

/** For each cell the logarithm of the sum of all ways from it to the end. */
function goBackward({ grid, stepsTo, values }: Lattice): Float64Array {
  const backward = new Float64Array(grid.cells).fill(-Infinity);
  backward[grid.cells - 1] = 0;
  for (let i = grid.from.length - 1; i >= 0; i--) {
    for (let j = grid.to[i]!; j >= grid.from[i]!; j--) {
      const cell = grid.offset[i]! + j;
      stepsTo(i, j).forEach((step, choice) => {
        const value = values[cell * MOST_STEPS + choice]!;
        if (value === -Infinity) return;
        const start = cellAt(grid, i - step.zh, j - step.en);
        backward[start] = addLogs(backward[start]!, backward[cell]! + value);
      });
    }
  }
  return backward;
}

function forEachCell(grid: Grid, visit: (i: number, j: number, cell: number) => void) {
  for (let i = 0; i < grid.from.length; i++) {
    for (let j = grid.from[i]!; j <= grid.to[i]!; j++) visit(i, j, grid.offset[i]! + j);
  }
}

/** log(exp(a) + exp(b)) */
function addLogs(a: number, b: number): number {
  const high = Math.max(a, b);
  return high === -Infinity ? high : high + Math.log1p(Math.exp(Math.min(a, b) - high));
}
