import { unmark } from '../dom/mark-ranges.ts';
import { markPlaces, type Place } from './places.ts';

/** The marks of an article, of which one place may be the current one. */
export interface Marking {
  /** The marks of each place, in reading order; empty while they are off. */
  marks: () => readonly HTMLElement[][];
  /** The current place, from 0; -1 when there is none yet. */
  at: () => number;
  goTo: (at: number) => void;
  on: () => void;
  off: () => void;
}

/** Marks places in the article. */
export function markingOf(places: readonly Place[]): Marking {
  let marks: HTMLElement[][] = [];
  let current = -1;
  const setCurrent = (value: 'true' | null): void => {
    for (const mark of marks[current] ?? []) mark.ariaCurrent = value;
  };
  const on = (): void => {
    marks = markPlaces(places);
    setCurrent('true');
  };
  on();
  return {
    marks: () => marks,
    at: () => current,
    goTo: (at) => {
      setCurrent(null);
      current = at;
      setCurrent('true');
    },
    on,
    off: () => {
      unmark(marks.flat());
      marks = [];
    },
  };
}
