import type { Bead, Pair, Span } from '../align/bead.ts';
import { WINDOW } from '../align/lattice/steps.ts';
import type { Side } from '../model.ts';
import type { Criteria } from './criteria.ts';
import type { Partner } from './segment.ts';

/** A bead of pieces and what is said of its partner. */
export interface Settled extends Pair {
  partner: Partner;
  /** Confidence that this is right, 0 to 1; 0 when it is `unsure`. */
  score: number;
}

const OTHER: Record<Side, Side> = { en: 'zh', zh: 'en' };

/**
 * Decides which beads are links and which pieces have no partner.
 *
 * @param beads - of a whole passage, in order
 * @param passageScore - the confidence that the two sides of the passage belong together
 */
export function settle(
  beads: readonly Bead[],
  passageScore: number,
  criteria: Criteria,
): Settled[] {
  const isLink = (bead: Bead, at: number) =>
    passageScore * bead.score >= criteria.link && !isCutShort(beads, at);
  return runsOf(beads, isLink).flatMap(({ run, linked }) =>
    run.map((bead): Settled => {
      const { en, zh, score, alone } = bead;
      if (linked) return { en, zh, partner: 'found', score: passageScore * score };
      return passageScore * alone >= criteria.missing && !isContested(bead, run)
        ? { en, zh, partner: 'missing', score: passageScore * alone }
        : { en, zh, partner: 'unsure', score: 0 };
    }),
  );
}

/** Every link by itself, and the beads between two links together. */
function runsOf(
  beads: readonly Bead[],
  isLink: (bead: Bead, at: number) => boolean,
): { run: Bead[]; linked: boolean }[] {
  const runs: { run: Bead[]; linked: boolean }[] = [];
  beads.forEach((bead, at) => {
    const linked = isLink(bead, at);
    const last = runs.at(-1);
    if (last && !last.linked && !linked) last.run.push(bead);
    else runs.push({ run: [bead], linked });
  });
  return runs;
}

/**
 * Whether a piece that seems to be alone may have a partner all the same: there is more on the other
 * side than has a partner here, of which it may be a free translation, or a group is cut short.
 */
function isContested(bead: Bead, run: readonly Bead[]): boolean {
  const side = isEmpty(bead.en) ? 'zh' : 'en';
  return run.some(
    (beside, at) => lengthOf(beside[OTHER[side]]) > lengthOf(beside[side]) || isCutShort(run, at),
  );
}

/** Whether a group is as large as groups can be and a piece beside it may belong to it as well. */
function isCutShort(beads: readonly Bead[], at: number): boolean {
  const { en, zh } = beads[at]!;
  const many = lengthOf(en) === WINDOW ? 'en' : lengthOf(zh) === WINDOW ? 'zh' : undefined;
  return (
    many !== undefined &&
    [beads[at - 1], beads[at + 1]].some((beside) => beside && isEmpty(beside[OTHER[many]]))
  );
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

function isEmpty(span: Span): boolean {
  return lengthOf(span) === 0;
}
