import { SEARCH_BOX } from '../../texts/search-box.ts';
import { SEARCH } from '../../texts/search.ts';
import { element } from '../dom/element.ts';
import { moveTo } from '../dom/move-to.ts';

/** How much room the panel needs below the box, in CSS pixels; the page is scrolled for it. */
const ROOM = 240;

/** What a search box shows below itself. */
export interface Panel {
  /** Shows something new: what it comes to in a few words, which are read out, and the rest. */
  show: (status: string, nodes: readonly Node[]) => void;
  /** Says that something new is being worked out; what is shown stays until it comes. */
  wait: () => void;
  close: () => void;
  /** Shows again what was shown when it was closed. */
  reopen: () => void;
  isOpen: () => boolean;
  links: () => HTMLAnchorElement[];
}

/**
 * Makes the panel of a search box.
 *
 * The status line is there all the time, if out of sight: what appears together with its words is
 * not read out by every screen reader.
 *
 * @param input - the box; it is told about the panel
 */
export function panelBelow(host: HTMLElement, input: HTMLInputElement): Panel {
  const id = `${input.id}-panel`;
  const status = element('p', { class: 'search-panel-status', role: 'status' });
  const body = element('div', { class: 'search-panel-body' });
  const hint = element('p', { id: `${input.id}-hint`, hidden: '' }, SEARCH_BOX.hint);
  const attributes = { id, class: 'search-panel', role: 'group', 'aria-label': SEARCH_BOX.panel };
  const panel = element('div', attributes, status, body);
  host.append(panel, hint);
  input.setAttribute('aria-controls', id);
  input.setAttribute('aria-describedby', hint.id);

  let said = '';
  const isOpen = (): boolean => panel.hasAttribute('data-open');
  const open = (text: string, isBusy: boolean): void => {
    if (!isOpen() && roomBelow(input) < ROOM) moveTo(host);
    panel.toggleAttribute('data-open', true);
    panel.setAttribute('aria-busy', String(isBusy));
    status.textContent = text;
    body.hidden = false;
  };
  const close = (): void => {
    panel.toggleAttribute('data-open', false);
    status.textContent = '';
    body.hidden = true;
  };
  close();
  return {
    show: (text, nodes) => {
      said = text;
      body.replaceChildren(...nodes);
      panel.scrollTop = 0;
      open(text, false);
    },
    wait: () => {
      open(SEARCH.working, true);
    },
    close,
    reopen: () => {
      open(said, false);
    },
    isOpen,
    links: () => [...panel.querySelectorAll('a')],
  };
}

/** How much of the page below an element can be seen, in CSS pixels; a keyboard on the screen hides some. */
function roomBelow(element: Element): number {
  return (visualViewport?.height ?? innerHeight) - element.getBoundingClientRect().bottom;
}
