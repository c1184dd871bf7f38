import { READING } from '../../../texts/reading.ts';
import { moveTo } from '../../dom/move-to.ts';
import { currentPassage, makeCurrent } from './current.ts';
import { allPassages, numberOf } from './passage.ts';
import { isInView, passageAfter, passageAt, type Direction } from './step.ts';

/** For how long a step may be on its way, in milliseconds; its passage may be out of view so long. */
const ON_ITS_WAY = 1000;

/** How far down the window the passage is that is being read, as a part of its height. */
export const READING_LINE = 0.25;

let steppedAt = -Infinity;

/** Goes to the next or the previous passage, if there is one. */
export function stepTo(direction: Direction): void {
  const passages = allPassages();
  const boxes = passages.map((passage) => passage.getBoundingClientRect());
  const current = passages.findIndex((passage) => passage === currentPassage());
  const now = performance.now();
  const isSeen = current >= 0 && isInView(boxes[current]!, innerHeight);
  const from = isSeen || now - steppedAt < ON_ITS_WAY ? current : -1;
  const at = passageAfter(direction, boxes, from);
  if (at === undefined) return;
  steppedAt = now;
  goTo(passages[at]!);
}

/** Brings a passage to where it reads well, and the focus with it, so that a screen reader follows. */
export function goTo(passage: HTMLElement): void {
  passage.tabIndex = -1;
  passage.role = 'group';
  passage.ariaLabel = READING.passage(numberOf(passage));
  passage.focus({ preventScroll: true });
  moveTo(passage);
}

/** The current passage; where there is none in view, the one that is being read becomes it. */
export function passageToActOn(): HTMLElement | undefined {
  const current = currentPassage();
  if (current && isInView(current.getBoundingClientRect(), innerHeight)) return current;
  const passages = allPassages();
  const boxes = passages.map((passage) => passage.getBoundingClientRect());
  const passage = passages[passageAt(boxes, innerHeight * READING_LINE)] ?? passages.at(-1);
  if (passage) makeCurrent(passage);
  return passage;
}
