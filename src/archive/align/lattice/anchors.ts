import type { Pair } from '../bead.ts';
import type { Hits } from '../tokens/hits.ts';
import type { TokenTable } from '../tokens/token-table.ts';

/** A place that the alignment is likely to pass: so many Chinese and English units are done. */
export interface Anchor {
  zh: number;
  en: number;
}

/** Two units, by their numbers, and how much they share. */
interface Candidate extends Anchor {
  weight: number;
}

/** A token says where its unit belongs only if few pairs of units share it. */
const MOST_PAIRS = 36;

/** An anchor shares so many times more than either of its units shares with any other. */
const LEAD = 2;

/**
 * Finds pairs of units that share rare tokens with one another and hardly with others, and of
 * these the heaviest chain in which both sides go forward.
 *
 * @param table - the Chinese tokens
 * @param hits - where the English side shows each of them
 * @param pins - pairs set by hand; no anchor contradicts them
 */
export function findAnchors(
  table: TokenTable,
  hits: readonly Hits[],
  pins: readonly Pair[],
): Anchor[] {
  const candidates = sharedWeights(table, hits);
  const leading = [
    leaders(candidates, ({ zh }) => zh),
    leaders(candidates, ({ en }) => en),
  ] as const;
  const chosen = candidates
    .filter((pair) => leading.every((lead) => lead.has(pair)))
    .filter((pair) => pins.every((pin) => agrees(pair, pin)))
    .sort((a, b) => a.zh - b.zh || b.en - a.en);
  return heaviestChain(chosen).map(({ zh, en }) => ({ zh: zh + 1, en: en + 1 }));
}

function sharedWeights(table: TokenTable, hits: readonly Hits[]): Candidate[] {
  const rows = new Map<number, Map<number, Candidate>>();
  table.rows.forEach(({ units }, at) => {
    const partners = hits[at]!.units;
    const pairs = units.length * partners.length;
    if (pairs > MOST_PAIRS) return;
    for (const zh of units) {
      const row = rows.get(zh) ?? new Map<number, Candidate>();
      rows.set(zh, row);
      for (const en of partners) {
        row.set(en, { zh, en, weight: (row.get(en)?.weight ?? 0) + 1 / pairs });
      }
    }
  });
  return [...rows.values()].flatMap((row) => [...row.values()]);
}

/** Of the candidates with the same unit on one side the one that leads, if any does. */
function leaders(
  candidates: readonly Candidate[],
  unitOf: (pair: Candidate) => number,
): Set<Candidate> {
  const groups = Map.groupBy(candidates, unitOf);
  return new Set(
    [...groups.values()].flatMap((group) => {
      const [first, second] = group.sort((a, b) => b.weight - a.weight);
      return first && first.weight >= LEAD * (second?.weight ?? 0) ? [first] : [];
    }),
  );
}

/** Whether a pair of units can be partners when another pair is set. */
function agrees(pair: Candidate, { zh, en }: Pair): boolean {
  const before = [pair.zh < zh.from, pair.en < en.from];
  const after = [pair.zh >= zh.to, pair.en >= en.to];
  if (zh.from === zh.to) return before[1]! || after[1]!;
  if (en.from === en.to) return before[0]! || after[0]!;
  return before.every(Boolean) || after.every(Boolean);
}

/**
 * The heaviest chain of pairs that rise on both sides, found in n log n steps with a Fenwick tree
 * of the best chains by their last English unit.
 *
 * @param pairs - by rising Chinese unit, and by falling English unit for the same Chinese one
 */
function heaviestChain(pairs: readonly Candidate[]): Candidate[] {
  const columns = pairs.reduce((most, { en }) => Math.max(most, en), 0) + 2;
  const tree = new Int32Array(columns).fill(-1);
  const totals = new Float64Array(pairs.length);
  const previous = new Int32Array(pairs.length);
  const heavier = (a: number, b: number) => (b >= 0 && (a < 0 || totals[b]! > totals[a]!) ? b : a);
  let last = -1;
  pairs.forEach(({ en, weight }, at) => {
    let before = -1;
    for (let node = en; node > 0; node -= node & -node) before = heavier(before, tree[node]!);
    previous[at] = before;
    totals[at] = weight + (before < 0 ? 0 : totals[before]!);
    for (let node = en + 1; node < columns; node += node & -node) {
      tree[node] = heavier(tree[node]!, at);
    }
    last = heavier(last, at);
  });
  const chain: Candidate[] = [];
  for (let at = last; at >= 0; at = previous[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
