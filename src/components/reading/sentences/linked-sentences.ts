import { opened } from '../keys/closing.ts';
import { showOtherSide } from '../passages/other-side.ts';
import { passageOf } from '../passages/passage.ts';
import { leadThroughSentences } from './focus.ts';
import { partnerOf, partsOfPair, segmentOf, sideOf } from './parts.ts';

/** What does something else when it is clicked. */
const CONTROLS = 'a, button';

/**
 * `<linked-sentences>` around the passages of an article: shows a sentence that is pointed at or has
 * the focus together with its partner on the other side. A tap, a click or the Enter key keeps the
 * pair shown until another is tapped, or the same once more in its English. Where the reader sees one
 * side only, it shows the other side of the passage as well.
 */
class LinkedSentences extends HTMLElement {
  /** The number of the pair that was tapped. */
  #kept: string | undefined;
  /** Ends when the pair is no longer kept. */
  #keeping = new AbortController();

  connectedCallback(): void {
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'mouse') this.#show(segmentOf(target) ?? this.#atRest());
    });
    for (const type of ['pointerleave', 'focusin', 'focusout']) {
      this.addEventListener(type, () => {
        this.#show(this.#atRest());
      });
    }
    this.addEventListener('click', ({ target }) => {
      // Whoever selects words to copy them has not tapped a sentence.
      if (!(target instanceof Element) || getSelection()?.isCollapsed === false) return;
      if (target.closest(CONTROLS)) return;
      this.#tap(target, sideOf(target) === 'en');
    });
    leadThroughSentences(this, (part) => {
      this.#tap(part, true);
    });
  }

  /** @param alone - whether nothing but this answers the tap: a tapped Chinese word is explained */
  #tap(target: Element, alone: boolean): void {
    const segment = segmentOf(target);
    // Who looks up one word of a sentence after another has not done with it.
    if (segment !== this.#kept) this.#keep(segment);
    else if (alone) this.#keep(undefined);
    if (!alone) return;
    showOtherSide(passageOf(target)!, segment === undefined ? undefined : this.#kept === segment);
    const part = target.closest('[data-segment]');
    if (part && this.#kept === segment) showIfUnseen(partnerOf(part), this.#keeping.signal);
  }

  #keep(segment: string | undefined): void {
    this.#keeping.abort();
    this.#keeping = new AbortController();
    this.#setCurrent(null);
    this.#kept = segment;
    this.#setCurrent('true');
    this.#show(this.#atRest());
    if (segment === undefined) return;
    const closed = opened(() => {
      this.#keep(undefined);
    });
    this.#keeping.signal.addEventListener('abort', closed);
  }

  #setCurrent(value: 'true' | null): void {
    if (this.#kept === undefined) return;
    for (const part of partsOfPair(this, this.#kept)) part.ariaCurrent = value;
  }

  /** What is shown while nothing is pointed at. A click alone is not what is meant by focus. */
  #atRest(): string | undefined {
    return segmentOf(this.querySelector(':focus-visible')) ?? this.#kept;
  }

  #show(segment: string | undefined): void {
    for (const shown of this.querySelectorAll('.shown-pair')) shown.classList.remove('shown-pair');
    if (segment === undefined) return;
    for (const part of partsOfPair(this, segment)) part.classList.add('shown-pair');
  }
}

/** Shows a partner that is out of view at the edge of the window, so that the reader need not go there. */
function showIfUnseen(partner: HTMLElement | undefined, signal: AbortSignal): void {
  const box = partner?.getBoundingClientRect();
  if (!partner || !box || (box.bottom > 0 && box.top < innerHeight)) return;
  void import('../notes/partner-note.ts').then(({ showPartner }) => {
    showPartner(partner, signal);
  });
}

customElements.define('linked-sentences', LinkedSentences);
