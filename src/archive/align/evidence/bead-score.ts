import type { Sides } from '../../model.ts';
import type { Unit } from '../bead.ts';
import { cellAt, type Grid } from '../lattice/grid.ts';
import type { BeadScore } from '../lattice/lattice.ts';
import { WINDOW } from '../lattice/steps.ts';
import type { Weights } from '../weights.ts';
import { chineseLength, englishLength, lengthScore } from './length.ts';
import { roleScore } from './roles.ts';
import type { Evidence } from './token-evidence.ts';

/** A function that adds up all evidence for a bead: tokens, length and roles. */
export function beadScorer(
  { en, zh }: Sides<readonly Unit[]>,
  evidence: Sides<Evidence>,
  grid: Grid,
  weights: Weights,
): BeadScore {
  const zhLengths = zh.map(({ text }) => chineseLength(text));
  const enLengths = en.map(({ text }) => englishLength(text));
  return (i, j, zhSize, enSize) => {
    let tokens = 0;
    let roles = 0;
    let zhLength = 0;
    let enLength = 0;
    for (let a = 0; a < zhSize; a++) {
      const cell = cellAt(grid, i - a, j);
      zhLength += zhLengths[i - a - 1]!;
      tokens += evidence.zh.base[i - a - 1]!;
      if (cell >= 0) tokens += evidence.zh.gains[cell * WINDOW + enSize - 1]!;
    }
    for (let b = 0; b < enSize; b++) {
      const cell = cellAt(grid, i, j - b);
      enLength += enLengths[j - b - 1]!;
      tokens += evidence.en.base[j - b - 1]!;
      if (cell >= 0) tokens += evidence.en.gains[cell * WINDOW + zhSize - 1]!;
      for (let a = 0; a < zhSize; a++) roles += roleScore(zh[i - a - 1]!.role, en[j - b - 1]!.role);
    }
    return weights.tokens * tokens + lengthScore(zhLength, enLength) + roles / (zhSize * enSize);
  };
}
