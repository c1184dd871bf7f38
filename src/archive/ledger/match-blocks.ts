import type { IdentifiedBlock, Side } from '../model.ts';
import { fold } from '../fold.ts';
import { containment, gramsOf, lettersOf, similarity, type Grams } from './similarity.ts';

/** The least similarity at which a text counts as a new version of another. */
const SAME_TEXT = 0.4;

/** The least share of the smaller text in the larger at which the two were joined or split. */
const PART_OF_TEXT = 0.7;
/** Shorter texts, in n-grams, are found in others by chance. */
const SHORTEST_PART = 8;

/** A text of so few characters is a heading or the like, in which one change breaks most n-grams. */
const SHORT_TEXT = 10;
/** Single characters are shared by chance more easily than n-grams are. */
const LETTERS_WEIGHT = 2 / 3;

interface Candidate {
  id: string;
  /** Folded. */
  text: string;
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
    return blocks.filter(({ id }) => !known.has(id)).map((block) => candidate(block, side));
  };
  const old = candidates(before, after);
  const fresh = candidates(after, before);
  const successors = matchInOrder(old, fresh);
  const used = new Set(successors.values());
  const everything = after.map((block) => candidate(block, side));
  for (const lost of old) {
    if (successors.has(lost.id)) continue;
    const unused = fresh.filter(({ id }) => !used.has(id));
    const found =
      best(lost, unused, likeness, SAME_TEXT) ??
      best(lost, everything, likeness, SAME_TEXT) ??
      best(lost, everything, partOf, PART_OF_TEXT) ??
      onlyHolder(lost, everything);
    if (found === undefined) continue;
    successors.set(lost.id, found);
    used.add(found);
  }
  return successors;
}

function matchInOrder(old: readonly Candidate[], fresh: readonly Candidate[]): Map<string, string> {
  const scores = old.map((lost) => fresh.map((other) => likeness(lost, other)));
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

function candidate({ id, text }: IdentifiedBlock, side: Side): Candidate {
  return { id, text: fold(text), grams: gramsOf(text, side) };
}

/** How similar two texts are, 0 to 1. */
function likeness(a: Candidate, b: Candidate): number {
  const alike = similarity(a.grams, b.grams);
  if (Math.max(a.text.length, b.text.length) > SHORT_TEXT) return alike;
  return Math.max(alike, LETTERS_WEIGHT * similarity(lettersOf(a.text), lettersOf(b.text)));
}

function partOf({ grams: a }: Candidate, { grams: b }: Candidate): number {
  return Math.min(a.size, b.size) < SHORTEST_PART ? 0 : containment(a, b);
}

/** The one candidate in which the whole text stands, however short it is. */
function onlyHolder({ text }: Candidate, candidates: readonly Candidate[]): string | undefined {
  const holders = candidates.filter((other) => text !== '' && other.text.includes(text));
  return holders.length === 1 ? holders[0]!.id : undefined;
}

/** The id of the candidate with the highest score, if that is at least `least`. */
function best(
  lost: Candidate,
  candidates: readonly Candidate[],
  score: (a: Candidate, b: Candidate) => number,
  least: number,
): string | undefined {
  let found: string | undefined;
  let highest = least;
  for (const candidate of candidates) {
    const value = score(lost, candidate);
    if (value > highest || (value === highest && found === undefined)) {
      highest = value;
      found = candidate.id;
    }
  }
  return found;
}
