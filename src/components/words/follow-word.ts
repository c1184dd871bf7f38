import { highlight } from './highlight.ts';
import { placeCard, scrollFor, type Box } from './placement.ts';
import { wordBox } from './word-box.ts';

/** How far out of sight a word may be scrolled before its card goes, in heights of the viewport. */
const FAR = 0.5;

/** Keeps a card at its word. */
export interface Follower {
  /** Takes the card to a stretch of the page and brings that into sight; to none when it is closed. */
  follow: (word: (() => Range) | undefined) => void;
}

/**
 * Keeps a card at its word while the page changes around it, and the word highlighted. Where the
 * style sheet makes the card a sheet at the bottom of the screen, it stays there.
 *
 * @param leave - called when the word has gone: scrolled far away, or hidden with its language
 */
export function followWord(card: HTMLElement, leave: () => void): Follower {
  let word: (() => Range) | undefined;

  const place = (): void => {
    const range = word?.();
    highlight(range);
    if (!range) return;
    const box = wordBox(range);
    if (box) placeAt(card, box);
    else leave();
  };
  const bringIntoSight = (): void => {
    const box = word && wordBox(word());
    if (box) scrollBy({ top: scrollFor(box, seenBeside(card)), behavior: 'instant' });
  };
  const observer = new ResizeObserver(() => {
    if (isSheet(card)) bringIntoSight();
    place();
  });
  const look = (): void => {
    const box = word && wordBox(word());
    if (box && (box.bottom < -FAR * innerHeight || box.top > (1 + FAR) * innerHeight)) leave();
  };
  return {
    follow: (next) => {
      word = next;
      card.toggleAttribute('data-sheet', !next);
      observer.disconnect();
      removeEventListener('scroll', look);
      if (next) {
        bringIntoSight();
        observer.observe(document.body);
        addEventListener('scroll', look, { passive: true });
      }
      place();
    },
  };
}

function placeAt(card: HTMLElement, box: Box): void {
  if (isSheet(card)) return;
  const { style } = card;
  style.removeProperty('--card-height');
  const size = { width: card.offsetWidth, height: card.offsetHeight };
  const view = { width: document.documentElement.clientWidth, height: innerHeight };
  const { left, top, height } = placeCard(box, size, view);
  style.setProperty('--card-left', `${left + scrollX}px`);
  style.setProperty('--card-top', `${top + scrollY}px`);
  style.setProperty('--card-height', `${height}px`);
}

/** From where to where of the viewport a word is in nobody's way, in CSS pixels. */
function seenBeside(card: HTMLElement): { top: number; bottom: number } {
  const top = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  return { top, bottom: innerHeight - top - (isSheet(card) ? card.offsetHeight : 0) };
}

function isSheet(card: HTMLElement): boolean {
  return getComputedStyle(card).position === 'fixed';
}
