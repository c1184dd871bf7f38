import type { Bead, Unit } from '../../../../src/archive/align/bead.ts';
import type { Sides } from '../../../../src/archive/model.ts';

/** A unit that knows which group of the hand alignment it belongs to; none for a stray one. */
export interface GoldUnit extends Unit {
  group: number | undefined;
  /** Its place on its side before anything was done to the article. */
  place: number;
}

/** An article aligned by hand. */
export interface GoldArticle extends Sides<GoldUnit[]> {
  name: string;
}

/** How many pairs an alignment has, how many of them are right, and how many there should be. */
export interface Score {
  right: number;
  found: number;
  wanted: number;
}

export function precision({ right, found }: Score): number {
  return found === 0 ? 1 : right / found;
}

export function recall({ right, wanted }: Score): number {
  return wanted === 0 ? 1 : right / wanted;
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (key: keyof Score) => scores.reduce((total, score) => total + score[key], 0);
  return { right: sum('right'), found: sum('found'), wanted: sum('wanted') };
}

/** The beads that have both sides, each with whether exactly these units belong together. */
export function judge(
  article: Sides<readonly GoldUnit[]>,
  beads: readonly Bead[],
): { bead: Bead; isRight: boolean }[] {
  const wanted = wantedPairs(article);
  return beads
    .filter(({ zh, en }) => zh.from < zh.to && en.from < en.to)
    .map((bead) => ({ bead, isRight: wanted.has(pairOf(article, bead)) }));
}

export function scoreOf(article: Sides<readonly GoldUnit[]>, beads: readonly Bead[]): Score {
  const judged = judge(article, beads);
  return {
    right: judged.filter(({ isRight }) => isRight).length,
    found: judged.length,
    wanted: wantedPairs(article).size,
  };
}

function pairOf({ zh, en }: Sides<readonly GoldUnit[]>, bead: Bead): string {
  const places = (units: readonly GoldUnit[]) => units.map(({ place }) => place).join(' ');
  return `${places(zh.slice(bead.zh.from, bead.zh.to))} = ${places(en.slice(bead.en.from, bead.en.to))}`;
}

function wantedPairs({ zh, en }: Sides<readonly GoldUnit[]>): Set<string> {
  const groups = new Set([...zh, ...en].flatMap(({ group }) => group ?? []));
  const pairs = [...groups].map((group) => ({
    zh: zh.filter((unit) => unit.group === group).map(({ place }) => place),
    en: en.filter((unit) => unit.group === group).map(({ place }) => place),
  }));
  return new Set(
    pairs
      .filter((pair) => pair.zh.length > 0 && pair.en.length > 0)
      .map((pair) => `${pair.zh.join(' ')} = ${pair.en.join(' ')}`),
  );
}
