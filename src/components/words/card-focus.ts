/** Lends the focus to a card. */
export interface CardFocus {
  /** Moves the focus into the card, unless it is there. */
  take: () => void;
  /** Gives the focus back, when the card has it. */
  giveBack: () => void;
}

/**
 * @param otherwise - gives what gets the focus back when what had it cannot have it
 */
export function cardFocus(card: HTMLElement, otherwise: () => HTMLElement | null): CardFocus {
  let lender: HTMLElement | null = null;
  card.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && card.contains(relatedTarget)) return;
    // A dialog over the card has only borrowed it.
    if (relatedTarget instanceof Element && relatedTarget.closest('dialog')) return;
    lender = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  });
  const hasFocus = (): boolean => card.contains(document.activeElement);
  return {
    take: () => {
      if (!hasFocus()) card.focus({ preventScroll: true });
    },
    giveBack: () => {
      // What lent it may be hidden or gone by now.
      for (const taker of [lender, otherwise()]) {
        if (hasFocus()) taker?.focus({ preventScroll: true });
      }
    },
  };
}
