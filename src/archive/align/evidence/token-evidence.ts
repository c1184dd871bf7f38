import type { Grid } from '../lattice/grid.ts';
import { WINDOW } from '../lattice/steps.ts';
import type { Hits } from '../tokens/hits.ts';
import type { TokenRow, TokenTable } from '../tokens/token-table.ts';

/**
 * The chance that a right translation shows a token. This and the other weights of the aligner
 * were set by trying values on hand-aligned reports whose blocks had been dropped, swapped, joined
 * and given wrong roles.
 */
const TRUST = 0.75;
const MISS = Math.log(1 - TRUST);

/** How much the dictionary's frequencies count beside those of the two texts, in tokens. */
const BACKGROUND = 300;
const LEAST_CHANCE = 5e-4;

/** What the tokens of one side say for and against every pair of units. */
export interface Evidence {
  /** For each unit its log-likelihood ratio, in nats, when none of its tokens is found. */
  base: Float64Array;
  /**
   * `gains[cell * WINDOW + n - 1]`: what this side's last unit before the cell gains when the
   * other side's n units that end at the cell are its partner.
   */
  gains: Float32Array;
}

/**
 * Weighs the tokens that one side's units share with the other's against what chance would give.
 * A token appears in its translation with probability q, and in any text of L tokens by chance
 * with p = 1 - exp(-rL), where r is its frequency in the rest of the other side. Found, it is
 * worth log((p + q(1 - p)) / p), missing log(1 - q): log-likelihood ratios of translation against
 * chance, which add up over tokens and units.
 *
 * @param table - the tokens of the side whose units gain
 * @param hits - for each of them where the other side shows it
 * @param sums - running totals of the other side's tokens, unit by unit
 * @param transposed - true when `table` is the English side, which has the grid's columns
 */
export function weighTokens(
  table: TokenTable,
  hits: readonly Hits[],
  sums: Float64Array,
  grid: Grid,
  transposed: boolean,
): Evidence {
  const base = new Float64Array(table.sums.length - 1);
  const gains = new Float32Array(grid.cells * WINDOW);
  const [first, last] = transposed ? [grid.top, grid.bottom] : [grid.from, grid.to];
  table.rows.forEach((row, at) => {
    const windows = windowGains(row, hits[at]!, sums);
    for (const unit of row.units) {
      base[unit]! += MISS;
      const low = first[unit + 1]!;
      const high = last[unit + 1]!;
      for (let w = firstAtLeast(windows.ends, low); w < windows.ends.length; w++) {
        const end = windows.ends[w]!;
        if (end > high) break;
        const cell = transposed ? grid.offset[end]! + unit + 1 : grid.offset[unit + 1]! + end;
        gains[cell * WINDOW + windows.sizes[w]! - 1]! += windows.gains[w]!;
      }
    }
  });
  return { base, gains };
}

/** The windows in which a token is found, by their ends; a window is a run of the other side's units. */
interface Windows {
  /** The number of units before the window's end, rising. */
  ends: number[];
  /** The number of units in the window. */
  sizes: number[];
  gains: number[];
}

function windowGains(row: TokenRow, { units, counts }: Hits, sums: Float64Array): Windows {
  const tokens = sums.at(-1)!;
  const total = counts.reduce((sum, count) => sum + count, 0);
  const windows: Windows = { ends: [], sizes: [], gains: [] };
  units.forEach((unit, at) => {
    const last = Math.min(unit + WINDOW, units[at + 1] ?? Infinity, sums.length - 1);
    for (let end = unit + 1; end <= last; end++) {
      let count = 0;
      let earlier = at;
      for (let size = end - unit; size <= Math.min(WINDOW, end); size++) {
        while (earlier >= 0 && units[earlier]! >= end - size) count += counts[earlier--]!;
        const length = sums[end]! - sums[end - size]!;
        const rate = (total - count + BACKGROUND * row.share) / (tokens - length + BACKGROUND);
        const chance = Math.max(1 - Math.exp(-rate * length), LEAST_CHANCE);
        windows.ends.push(end);
        windows.sizes.push(size);
        windows.gains.push(Math.log(1 - TRUST + TRUST / chance) - MISS);
      }
    }
  });
  return windows;
}

/** The place of the first of rising numbers that is not below a bound, by bisection. */
function firstAtLeast(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
