import type { Side } from '../../../archive/model.ts';

/** What is being read aloud: one side of a passage. */
export interface Heard {
  passage: HTMLElement;
  side: Side;
}

let heardNow: Heard | undefined;
const listeners = new Set<() => void>();

/** What is being read aloud just now. */
export function heard(): Heard | undefined {
  return heardNow;
}

/** Says what is being read aloud from now on, or that nothing is. */
export function setHeard(now: Heard | undefined): void {
  heardNow = now;
  for (const act of listeners) act();
}

/** Calls back whenever something else is being read aloud, or nothing more. */
export function onHeard(act: () => void): void {
  listeners.add(act);
}
