/**
 * `<linked-sentences>` around the passages of an article: shows a sentence that is pointed at
 * together with its partner on the other side. A tap or a click keeps the pair shown until another
 * is tapped, or the same once more.
 */
class LinkedSentences extends HTMLElement {
  /** The number of the pair that was tapped. */
  #kept: string | undefined;

  connectedCallback(): void {
    this.addEventListener('pointerover', ({ target, pointerType }) => {
      if (pointerType === 'mouse') this.#show(segmentOf(target) ?? this.#kept);
    });
    this.addEventListener('pointerleave', () => {
      this.#show(this.#kept);
    });
    this.addEventListener('click', ({ target }) => {
      // Whoever selects words to copy them has not tapped a sentence.
      if (getSelection()?.isCollapsed === false) return;
      const segment = segmentOf(target);
      this.#kept = segment === this.#kept ? undefined : segment;
      this.#show(this.#kept);
    });
  }

  #show(segment: string | undefined): void {
    for (const shown of this.querySelectorAll('.shown-pair')) shown.classList.remove('shown-pair');
    if (segment === undefined) return;
    for (const part of this.querySelectorAll(`[data-segment="${segment}"]`)) {
      part.classList.add('shown-pair');
    }
  }
}

function segmentOf(target: EventTarget | null): string | undefined {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-segment]') : null;
  return part?.dataset.segment;
}

customElements.define('linked-sentences', LinkedSentences);
