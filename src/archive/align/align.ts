import type { Sides } from '../model.ts';
import type { Bead, Pair, Unit } from './bead.ts';
import type { Dictionary } from './dictionary.ts';
import { beadScorer } from './evidence/bead-score.ts';
import { weighTokens } from './evidence/token-evidence.ts';
import { findAnchors, type Anchor } from './lattice/anchors.ts';
import { bandGrid, touchesEdge } from './lattice/band.ts';
import { fullGrid, type Grid } from './lattice/grid.ts';
import { bestBeads } from './lattice/lattice.ts';
import { stepFinder, WINDOW } from './lattice/steps.ts';
import { chineseReader } from './tokens/chinese-tokens.ts';
import { englishReader } from './tokens/english-tokens.ts';
import { findHits } from './tokens/hits.ts';
import { addNames } from './tokens/names.ts';
import { tokenTable } from './tokens/token-table.ts';
import { BLOCK_WEIGHTS, type Weights } from './weights.ts';

/** Up to so many cells the whole table is worked out. */
const FULL_TABLE = 5000;

/** How far the table reaches around the anchors at first, in units. */
const FIRST_MARGIN = 8;

/**
 * Aligns two sequences of units that are translations of each other: blocks of an article or
 * sentences of a passage. Dynamic programming after Gale and Church (1993), with dictionary
 * glosses, numbers, names and roles as evidence besides length.
 *
 * Time and memory grow with the number of units as long as they share rare words here and there.
 * Where thousands of units in a row share none, they are left without partners.
 *
 * @param pins - pairs set by hand, which must not cross or overlap
 * @param weights - those of blocks unless others are given
 * @returns beads in the order of both sides, which together hold every unit once
 */
export function align(
  { en, zh }: Sides<readonly Unit[]>,
  dictionary: Dictionary,
  pins: readonly Pair[] = [],
  weights: Weights = BLOCK_WEIGHTS,
): Bead[] {
  const texts = zh.map(({ text }) => text);
  const tokens = addNames(
    en.map(({ text }) => text).map(englishReader(dictionary)),
    texts.map(chineseReader(dictionary)),
    texts,
    dictionary,
  );
  const tables = { en: tokenTable(tokens.en), zh: tokenTable(tokens.zh) };
  const hits = findHits(tables);
  const stepsTo = stepFinder(pins, zh.length, en.length, weights);

  const alignWithin = (grid: Grid) => {
    const evidence = {
      en: weighTokens(tables.en, hits.en, tables.zh.sums, grid, true),
      zh: weighTokens(tables.zh, hits.zh, tables.en.sums, grid, false),
    };
    return bestBeads(grid, stepsTo, beadScorer({ en, zh }, evidence, grid, weights));
  };

  if (zh.length * en.length <= FULL_TABLE) return alignWithin(fullGrid(zh.length, en.length));
  const anchors = withPins(findAnchors(tables.zh, hits.zh, pins), pins);
  let beads: Bead[] | undefined;
  for (let margin = FIRST_MARGIN; ; margin *= 2) {
    const { grid, isWhole } = bandGrid(zh.length, en.length, anchors, margin);
    if (beads && !isWhole) return beads;
    beads = alignWithin(grid);
    const path = beads.map((bead) => ({ zh: bead.zh.to, en: bead.en.to }));
    if (!isWhole || !touchesEdge(grid, path, WINDOW)) return beads;
  }
}

/** Adds the corners of pairs set by hand to the anchors. */
function withPins(anchors: readonly Anchor[], pins: readonly Pair[]): Anchor[] {
  const corners = pins
    .filter(({ zh, en }) => zh.from < zh.to && en.from < en.to)
    .flatMap(({ zh, en }) => [
      { zh: zh.from, en: en.from },
      { zh: zh.to, en: en.to },
    ]);
  return [...anchors, ...corners].sort((a, b) => a.zh - b.zh || a.en - b.en);
}
