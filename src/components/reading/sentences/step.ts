import { sentenceAfter, type SentenceStep } from './order.ts';
import { partsIn, segmentOf, sideOf } from './parts.ts';

/** The first part of the sentence to which a step leads, in an article; undefined at its ends. */
export function sentenceFrom(
  root: Element,
  from: HTMLElement,
  step: SentenceStep,
): HTMLElement | undefined {
  const elements = partsIn(root);
  const parts = elements.map((part) => ({ segment: segmentOf(part)!, side: sideOf(part)! }));
  const at = sentenceAfter(parts, elements.indexOf(from), step);
  return at === undefined ? undefined : elements[at];
}
