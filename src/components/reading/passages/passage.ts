import { LANG, type Side } from '../../../archive/model.ts';

/** All passages of the page, in reading order. */
export function allPassages(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.passage')];
}

/** The passage around something; null outside of passages. */
export function passageOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('.passage') : null;
}

/** The number of a passage, as the page shows it. */
export function numberOf(passage: Element): string {
  return passage.querySelector('.passage-number')!.textContent;
}

/** The blocks of text on a side of a passage; none where the side has nothing. */
export function blocksOf(passage: Element, side: Side): Element[] {
  return [...passage.querySelectorAll(`:scope > [lang="${LANG[side]}"]:not([data-absent]) > *`)];
}
