import { composingIn } from '../dom/composing.ts';
import { stepFrom } from './steps.ts';

/** What the keys do to the panel below a search box. */
export interface Keyed {
  open: () => void;
  close: () => void;
  isOpen: () => boolean;
  links: () => HTMLAnchorElement[];
}

/**
 * Arrow keys go through the links below a search box and back into it; Escape closes what is open,
 * and empties the box when nothing is. All other keys are the browser's: Enter in the box sends the
 * form, on a link it follows it.
 */
export function listenForKeys(host: HTMLElement, input: HTMLInputElement, panel: Keyed): void {
  const isComposing = composingIn(input);
  const escape = (): void => {
    if (!panel.isOpen()) input.value = '';
    panel.close();
    input.focus();
  };
  /** @returns false when the key leads nowhere */
  const step = (key: string, from: EventTarget | null): boolean => {
    if (from === input && key === 'ArrowDown' && !panel.isOpen()) {
      panel.open();
      return true;
    }
    const links = panel.isOpen() ? panel.links() : [];
    const at = links.findIndex((link) => link === from);
    const next = at >= 0 || from === input ? stepFrom(key, at, links.length) : undefined;
    if (next === undefined) return false;
    (links[next] ?? input).focus();
    return true;
  };
  host.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (isComposing(event) || ctrlKey || metaKey || altKey || shiftKey) return;
    if (key === 'Escape') escape();
    else if (!step(key, target)) return;
    event.preventDefault();
  });
}
