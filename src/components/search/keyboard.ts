import { composingIn } from '../dom/composing.ts';

/** What the keys lead to on the search page. */
export interface Keys {
  /** Around the box and the results. */
  page: HTMLElement;
  box: HTMLInputElement;
  results: HTMLElement;
  /** Empties the box and what it found. */
  clear: () => void;
}

/** What a key does from some place; false when it has nothing to do there. */
type Actions = Partial<Record<string, (from: Element) => boolean>>;

/**
 * Lets the arrow keys lead from the box through the hits and back, and Escape back to the box or,
 * in the box, to an empty one. Keys that belong to an input method are left to it.
 */
export function listenForKeys({ page, box, results, clear }: Keys): void {
  const isComposing = composingIn(box);
  const links = () => [...results.querySelectorAll<HTMLElement>('.hit-link')];
  const inBox: Actions = {
    ArrowDown: () => goTo(links()[0]),
    Escape: () => {
      clear();
      return true;
    },
  };
  const inResults: Actions = {
    ArrowDown: (from) => goTo(links().find((link) => isBefore(from, link))),
    ArrowUp: (from) => goTo(links().findLast((link) => isBefore(link, from)) ?? box),
    Escape: () => goTo(box),
  };
  page.addEventListener('keydown', (event) => {
    const { target } = event;
    if (!(target instanceof Element) || isComposing(event) || isWithModifier(event)) return;
    const actions = target === box ? inBox : results.contains(target) ? inResults : {};
    if (actions[event.key]?.(target)) event.preventDefault();
  });
}

function isWithModifier({ ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || shiftKey;
}

/** Whether an element begins before another does. */
function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function goTo(place: HTMLElement | undefined): boolean {
  place?.focus();
  // The link is the top of its hit; the rest of it should be seen as well.
  place?.closest('[data-hit]')?.scrollIntoView({ block: 'nearest' });
  return place !== undefined;
}
