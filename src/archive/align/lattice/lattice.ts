import type { Bead } from '../bead.ts';
import { cellAt, type Grid } from './grid.ts';
import { MOST_STEPS, type StepFinder } from './steps.ts';

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
    const start = cellAt(grid, i - step.zh, j - step.en);
    const value = lattice.values[cell * MOST_STEPS + choice]!;
    const posterior = Math.exp(lattice.forward[start]! + value + backward[cell]! - all);
    const partnered = step.zh > 0 && step.en > 0;
    beads.push({
      zh: { from: i - step.zh, to: i },
      en: { from: j - step.en, to: j },
      score: step.pinned ? 1 : partnered ? Math.min(1, posterior) : 0,
    });
    i -= step.zh;
    j -= step.en;
  }
  return beads.reverse();
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
