import type { Side } from '../../../archive/model.ts';

/** The number of the pair that something in a passage belongs to; undefined when it has no partner. */
export function segmentOf(target: EventTarget | null): string | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-segment]') : null;
  return part?.dataset.segment;
}

/** The side of its passage that something is on; undefined when it is on neither. */
export function sideOf(element: Element): Side | undefined {
  const side = element.closest('.passage > [lang]');
  return side ? (side.matches(':lang(en)') ? 'en' : 'zh') : undefined;
}

/** All parts of sentences with a partner that something holds, in reading order. */
export function partsIn(root: Element): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-segment]')];
}

/** The parts of a pair, those of both sides. */
export function partsOfPair(root: Element, segment: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`[data-segment="${segment}"]`)];
}

/** The first part of a sentence's partner. */
export function partnerOf(part: Element): HTMLElement | undefined {
  const passage = part.closest('.passage')!;
  const side = sideOf(part);
  return partsOfPair(passage, segmentOf(part)!).find((other) => sideOf(other) !== side);
}
