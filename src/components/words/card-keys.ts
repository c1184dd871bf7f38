import { hasModifier } from '../dom/modifiers.ts';

/** What keys do while a card is open. */
export interface CardKeys {
  step: (by: -1 | 1) => void;
  /** Goes to the first or the last word of the passage. */
  goTo: (end: 'first' | 'last') => void;
}

/** Where keys mean something else: what is written in, what else is open, and rows of buttons. */
const ELSEWHERE =
  'input, textarea, select, dialog, [popover]:not(.word-card), [role="toolbar"], [role="group"] button';

/**
 * Makes keys act on a card: the arrows wherever in the text the focus is; Home, End, and Enter for
 * the first link of the card, when it is in the card.
 */
export function listenForCardKeys(card: HTMLElement, isOpen: () => boolean, act: CardKeys): void {
  const anywhere: Record<string, () => void> = {
    ArrowLeft: () => {
      act.step(-1);
    },
    ArrowRight: () => {
      act.step(1);
    },
  };
  const inCard: Record<string, () => void> = {
    Home: () => {
      act.goTo('first');
    },
    End: () => {
      act.goTo('last');
    },
  };
  const onCard: Record<string, () => void> = {
    Enter: () => {
      card.querySelector('a')?.click();
    },
  };
  const listen = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (!isOpen() || hasModifier(event) || !(target instanceof Element)) return;
    if (target.closest(ELSEWHERE)) return;
    const action =
      anywhere[key] ??
      (card.contains(target) ? inCard[key] : undefined) ??
      (target === card ? onCard[key] : undefined);
    if (!action) return;
    // Otherwise the same key would also act on the page.
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  document.addEventListener('keydown', listen, { capture: true });
}
