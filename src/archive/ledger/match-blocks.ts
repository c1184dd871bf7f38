import type { IdentifiedBlock, Side } from '../model.ts';
import { containment, gramsOf, similarity, type Grams } from './similarity.ts';

/** The least similarity at which a text counts as a new version of another. */
export const SAME_TEXT = 0.4;

/** The least share of the smaller text in the larger at which the two were joined or split. */
const PART_OF_TEXT = 0.7;
/** Shorter texts, in n-grams, are found in others by chance. */
const SHORTEST_PART = 8;

interface Candidate {
  id: string;
  grams: Grams;
}

/**
 * Finds for blocks of an old version the blocks of a new version that say the same.
 *
 * Blocks with the same id are the same and take no part. Among the others pairs are chosen one to
 * one and in order, so that the sum of their similarities is greatest (Needleman and Wunsch 1970);
 * then what is left may be found out of order, or as a part of a block that was joined or split.
 *
 * @returns for each old block that has one, the id of its successor; old blocks whose id still
 * exists are not in it
 */
export function matchBlocks(
  before: readonly IdentifiedBlock[],
  after: readonly IdentifiedBlock[],
  side: Side,
): Map<string, string> {
  const candidates = (blocks: readonly IdentifiedBlock[], others: readonly IdentifiedBlock[]) => {
    const known = new Set(others.map(({ id }) => id));
    return blocks
      .filter(({ id }) => !known.has(id))
      .map(({ id, text }): Candidate => ({ id, grams: gramsOf(text, side) }));
  };
  const old = candidates(before, after);
  const fresh = candidates(after, before);
  const successors = matchInOrder(old, fresh);
  const used = new Set(successors.values());
  const everything = after.map(({ id, text }): Candidate => ({ id, grams: gramsOf(text, side) }));
  for (const lost of old) {
    if (successors.has(lost.id)) continue;
    const unused = fresh.filter(({ id }) => !used.has(id));
    const found =
      best(lost, unused, similarity, SAME_TEXT) ??
      best(lost, everything, similarity, SAME_TEXT) ??
      best(lost, everything, partOf, PART_OF_TEXT);
    if (found === undefined) continue;
    successors.set(lost.id, found);
    used.add(found);
  }
  return successors;
}

function matchInOrder(old: readonly Candidate[], fresh: readonly Candidate[]): Map<string, string> {
  const scores = old.map(({ grams }) => fresh.map((other) => similarity(grams, other.grams)));
  // sums[i][j]: the greatest sum for the blocks from old i and fresh j on.
  const sums = Array.from({ length: old.length + 1 }, () => new Float64Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      const score = scores[i]![j]!;
      const pair = score >= SAME_TEXT ? score + sums[i + 1]![j + 1]! : 0;
      sums[i]![j] = Math.max(pair, sums[i + 1]![j]!, sums[i]![j + 1]!);
    }
  }
  const pairs = new Map<string, string>();
  for (let i = 0, j = 0; i < old.length && j < fresh.length;) {
    if (sums[i]![j] === sums[i + 1]![j]) i++;
    else if (sums[i]![j] === sums[i]![j + 1]) j++;
    else pairs.set(old[i++]!.id, fresh[j++]!.id);
  }
  return pairs;
}

function partOf(a: Grams, b: Grams): number {
  return Math.min(a.size, b.size) < SHORTEST_PART ? 0 : containment(a, b);
}

/** The id of the candidate with the highest score, if that is at least `least`. */
function best(
  { grams }: Candidate,
  candidates: readonly Candidate[],
  score: (a: Grams, b: Grams) => number,
  least: number,
): string | undefined {
  let found: string | undefined;
  let highest = least;
  for (const candidate of candidates) {
    const value = score(grams, candidate.grams);
    if (value > highest || (value === highest && found === undefined)) {
      highest = value;
      found = candidate.id;
    }
  }
  return found;
}
