import type { Part } from '../query/model.ts';
import { keysOfEntry, keysOfTyped } from './keys.ts';
import type { Name } from './name.ts';

/** Consecutive parts of a query that are a name together. */
export interface Span {
  /** The first part, and the one behind the last. */
  from: number;
  to: number;
  /** What the name is of, in the order of the list; names come before pinyin. */
  entries: Name[];
}

/**
 * Finds the names in a query: one part, or several that stand unquoted side by side. Each is the
 * longest that begins where it does, from left to right, none overlapping another.
 */
export function spansOf(parts: readonly Part[], names: readonly Name[]): Span[] {
  const entries = entriesByKey(names);
  const spans: Span[] = [];
  for (let from = 0; from < parts.length;) {
    const span = longestFrom(parts, from, entries);
    if (span) spans.push(span);
    from = span?.to ?? from + 1;
  }
  return spans;
}

function longestFrom(
  parts: readonly Part[],
  from: number,
  byKey: ReadonlyMap<string, Name[]>,
): Span | undefined {
  for (let to = reachOf(parts, from); to > from; to -= 1) {
    const entries = entriesOf(parts.slice(from, to), byKey);
    if (entries.length > 0) return { from, to, entries };
  }
  return undefined;
}

/** The end of the parts that can be one name: a quoted part by itself, unquoted ones together. */
function reachOf(parts: readonly Part[], from: number): number {
  const { excluded, quoted } = parts[from]!;
  if (excluded) return from;
  if (quoted) return from + 1;
  const end = parts.findIndex((part, at) => at > from && (part.excluded || part.quoted));
  return end < 0 ? parts.length : end;
}

/** The entries of which parts are a name, as they were typed or in simplified characters. */
function entriesOf(parts: readonly Part[], byKey: ReadonlyMap<string, Name[]>): Name[] {
  const typed = parts.flatMap(({ forms }) => forms.at(0)!);
  const simplified = parts.flatMap(({ forms }) => forms.at(-1)!);
  const keys = [typed, simplified].flatMap(keysOfTyped);
  return [...new Set(keys.flatMap((key) => byKey.get(key) ?? []))];
}

/** Tables that were made, so that a list is taken apart only once. */
const known = new WeakMap<readonly Name[], ReadonlyMap<string, Name[]>>();

function entriesByKey(names: readonly Name[]): ReadonlyMap<string, Name[]> {
  let table = known.get(names);
  if (!table) {
    const made = new Map<string, Name[]>();
    for (const name of names)
      for (const key of keysOfEntry(name)) {
        const entries = made.get(key);
        if (entries) entries.push(name);
        else made.set(key, [name]);
      }
    table = made;
    known.set(names, table);
  }
  return table;
}
