import { MOST_ITEMS } from './limits.ts';
import { itemKey, type TakenPassage } from './model.ts';
import { readTaken } from './reading/read-taken.ts';

/** Passages that a reader has collected, in the order of collecting, none of them twice. */
export type Tray = readonly TakenPassage[];

/** More than this of a browser's storage is not looked at, in UTF-16 units. */
const LONGEST_STORED = 100_000;

/**
 * The tray that a browser has stored. Whatever was damaged or changed there is left out, passage by
 * passage.
 *
 * @param stored - as `localStorage` gives it
 */
export function readTray(stored: string | null): Tray {
  if (stored === null || stored.length > LONGEST_STORED) return [];
  const list = parse(stored);
  return Array.isArray(list) ? list.map(readTaken).reduce<Tray>(collected, []) : [];
}

/** A tray as it is stored. */
export function writeTray(tray: Tray): string {
  return JSON.stringify(tray);
}

/** A tray with one passage more; the same tray when it has it already or is full. */
export function collect(tray: Tray, taken: TakenPassage): Tray {
  const isFull = tray.length >= MOST_ITEMS;
  return isFull || isCollected(tray, itemKey(taken)) ? tray : [...tray, taken];
}

/** A tray without the passage of that key, see {@link itemKey}. */
export function discard(tray: Tray, key: string): Tray {
  return tray.filter((taken) => itemKey(taken) !== key);
}

/** True when the tray has the passage of that key. */
export function isCollected(tray: Tray, key: string): boolean {
  return tray.some((taken) => itemKey(taken) === key);
}

function collected(tray: Tray, taken: TakenPassage | undefined): Tray {
  return taken ? collect(tray, taken) : tray;
}

function parse(stored: string): unknown {
  try {
    return JSON.parse(stored);
  } catch {
    return undefined;
  }
}
