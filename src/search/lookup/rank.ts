import type { IndexReader } from './reader.ts';

/** An article that answers a query, before it is known how well. */
export interface Found {
  key: string;
  /** For each part of the query, how many articles hold it. */
  frequencies: number[];
  /** For each part of the query, the passages that hold it and how often they do. */
  parts: Map<number, number>[];
}

export interface Ranked {
  key: string;
  score: number;
  /** Those that hold most parts first, then in the order of the article. */
  passages: number[];
}

/** How soon further occurrences in one article stop to count, as in BM25 (k1). */
const SATURATION = 1.5;

/**
 * Orders articles by how much of the query they hold: rare parts weigh more than common ones, each
 * further occurrence less than the one before (as in BM25, without lengths), and parts that stand
 * in one passage more than parts that stand apart. Equals come in the order of the archive.
 *
 * @see Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009)
 */
export function rank(found: Found[], index: IndexReader): Ranked[] {
  const total = index.articles.size;
  return found
    .map(({ key, frequencies, parts }): Ranked => {
      const score = parts.reduce((sum, passages, at) => {
        const occurrences = [...passages.values()].reduce((a, b) => a + b, 0);
        const rarity = Math.log(1 + total / frequencies[at]!);
        return sum + (rarity * occurrences) / (occurrences + SATURATION);
      }, 0);
      const held = partsHeld(parts);
      const together = Math.max(...held.values()) / parts.length;
      return { key, score: score * together, passages: inOrder(held) };
    })
    .sort((a, b) => b.score - a.score || rankOf(index, a.key) - rankOf(index, b.key));
}

function rankOf(index: IndexReader, key: string): number {
  return index.articles.get(key)!.rank;
}

/** How many parts each passage holds. */
function partsHeld(parts: Map<number, number>[]): Map<number, number> {
  const held = new Map<number, number>();
  for (const passages of parts) {
    for (const passage of passages.keys()) held.set(passage, (held.get(passage) ?? 0) + 1);
  }
  return held;
}

function inOrder(held: Map<number, number>): number[] {
  return [...held]
    .sort(([a, heldA], [b, heldB]) => heldB - heldA || a - b)
    .map(([passage]) => passage);
}
