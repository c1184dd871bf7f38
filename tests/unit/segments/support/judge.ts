import type { Bead, Pair } from '../../../../src/archive/align/bead.ts';
import type { Side } from '../../../../src/archive/model.ts';
import type { Criteria } from '../../../../src/archive/segments/criteria.ts';
import { settle } from '../../../../src/archive/segments/settle.ts';
import type { GoldPassage, GoldPiece } from './gold.ts';

/** How many there are of something, how many of these are right, and how many there should be. */
export interface Score {
  right: number;
  found: number;
  wanted: number;
}

/** What segments claim: that sentences belong together, and that a sentence has no partner. */
export interface Claims {
  links: Score;
  missing: Score;
}

export function precision({ right, found }: Score): number {
  return found === 0 ? 1 : right / found;
}

export function recall({ right, wanted }: Score): number {
  return wanted === 0 ? 1 : right / wanted;
}

export function addClaims(claims: readonly Claims[]): Claims {
  return {
    links: addScores(claims.map(({ links }) => links)),
    missing: addScores(claims.map(({ missing }) => missing)),
  };
}

function addScores(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  return { right: sum('right'), found: sum('found'), wanted: sum('wanted') };
}

/**
 * Whether a bead agrees with the hand alignment: a pair holds exactly what the passage has of one
 * segment; of the segment of a piece without a partner the other side has nothing.
 */
export function isRight(passage: GoldPassage, bead: Pair): boolean {
  const held = { en: piecesIn(passage, bead, 'en'), zh: piecesIn(passage, bead, 'zh') };
  const { group } = (held.en[0] ?? held.zh[0])!;
  return (['en', 'zh'] as const).every((side) => {
    const all = passage[side].filter((piece) => piece.group === group);
    const isAlone = held.en.length === 0 || held.zh.length === 0;
    return isAlone
      ? held[side].length > 0 || all.length === 0
      : all.length === held[side].length && all.every((piece) => held[side].includes(piece));
  });
}

/** Compares what is claimed of a passage's sentences with the hand alignment. */
export function judge(passage: GoldPassage, beads: readonly Bead[], criteria: Criteria): Claims {
  const { en, zh } = passage;
  const has = (side: Side, wanted: number) => passage[side].some(({ group }) => group === wanted);
  const groups = new Set([...en, ...zh].map(({ group }) => group));
  const settled = settle(beads, passage.score, criteria);
  const found = settled.filter(({ partner }) => partner === 'found');
  const missing = settled.filter(({ partner }) => partner === 'missing');
  return {
    links: {
      right: found.filter((bead) => isRight(passage, bead)).length,
      found: found.length,
      wanted: [...groups].filter((group) => has('en', group) && has('zh', group)).length,
    },
    missing: {
      right: missing.filter((bead) => isRight(passage, bead)).length,
      found: missing.length,
      wanted: [...en, ...zh].filter(({ group }) => !has('en', group) || !has('zh', group)).length,
    },
  };
}

function piecesIn(passage: GoldPassage, bead: Pair, side: Side): GoldPiece[] {
  return passage[side].slice(bead[side].from, bead[side].to);
}
