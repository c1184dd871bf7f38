import type { Form, Part } from '../query/model.ts';
import { lookupsOf } from './lookups.ts';
import type { IndexReader, Positions } from './reader.ts';

/**
 * Finds a part of a query in the index.
 *
 * @returns where its matches begin, by article; only articles that have one
 */
export async function locate(index: IndexReader, part: Part): Promise<Positions> {
  const found = await Promise.all(part.forms.map((form) => locateForm(index, form)));
  const all = new Map<string, readonly number[]>();
  for (const positions of found) {
    for (const [key, starts] of positions) all.set(key, [...(all.get(key) ?? []), ...starts]);
  }
  return all;
}

async function locateForm(index: IndexReader, form: Form): Promise<Positions> {
  const starts = await Promise.all(
    lookupsOf(form).map(async ({ offset, tokens }) => {
      const positions = await index.positionsOf(tokens);
      return startsOf(positions, tokens.length, offset);
    }),
  );
  return starts.reduce(intersection);
}

/** Where a form begins whose tokens from `offset` stand at `length` positions in a row. */
function startsOf(positions: Positions, length: number, offset: number): Positions {
  if (length === 1 && offset === 0) return positions;
  return mapped(positions, (places) => {
    const known = new Set(places);
    const isStart = (place: number): boolean => {
      for (let step = 1; step < length; step += 1) if (!known.has(place + step)) return false;
      return true;
    };
    return places.filter(isStart).map((place) => place - offset);
  });
}

function intersection(a: Positions, b: Positions): Positions {
  return mapped(a, (places, key) => {
    const others = new Set(b.get(key));
    return places.filter((place) => others.has(place));
  });
}

function mapped(
  positions: Positions,
  change: (places: readonly number[], key: string) => readonly number[],
): Positions {
  const result = new Map<string, readonly number[]>();
  for (const [key, places] of positions) {
    const changed = change(places, key);
    if (changed.length > 0) result.set(key, changed);
  }
  return result;
}
