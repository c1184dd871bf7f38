import { fingerprint } from '../../../lessons/fingerprint.ts';
import { allPassages } from '../../reading/passages/passage.ts';
import { textOf } from '../text-of.ts';

/** The class of the passages that a link asks for, besides the one that the browser marks. */
const IN_RANGE = 'in-range';

/** All passages from one to another, in reading order, whichever of the two comes first. */
export function passagesBetween(one: HTMLElement, other: HTMLElement): HTMLElement[] {
  const all = allPassages();
  const ends = [all.indexOf(one), all.indexOf(other)].toSorted((a, b) => a - b);
  return all.slice(ends[0], ends[1]! + 1);
}

/** Marks these passages and no others. */
export function markPassages(passages: readonly HTMLElement[]): void {
  for (const marked of document.querySelectorAll(`.${IN_RANGE}`)) marked.classList.remove(IN_RANGE);
  for (const passage of passages) passage.classList.add(IN_RANGE);
}

/** Whether the English of passages is the one of which a link's maker took the fingerprint. */
export function isAsSeen(passages: readonly HTMLElement[], seen: string): boolean {
  // As in a lesson: one block a line, and no line for a passage without English.
  const texts = passages.map((passage) => textOf(passage, 'en')).filter((text) => text !== '');
  return fingerprint(texts.join('\n')) === seen;
}
