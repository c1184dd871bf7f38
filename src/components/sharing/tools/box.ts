import { element } from '../../dom/element.ts';

/** Between a box and what it stands at, and between it and the edges of the window, in CSS pixels. */
const GAP = 8;

/** What a reader comes to first. */
const CONTROLS = 'textarea, button';

/** A box that is shown. */
export interface Box {
  /** Puts it into its place again, as it must be when its content has changed. */
  place: () => void;
  close: () => void;
}

/**
 * Shows a box over the page, beside what it belongs to. It scrolls with the page and moves nothing
 * in it.
 *
 * @param kind - `auto` takes the focus, closes by Escape or a click elsewhere and gives the focus back;
 *   `manual` lies there and takes no keys
 */
export function showBox(
  anchor: Element,
  kind: 'auto' | 'manual',
  attributes: Record<string, string>,
  ...content: HTMLElement[]
): Box {
  for (const other of document.querySelectorAll('.share-box')) other.remove();
  const box = element('div', { ...attributes, class: 'share-box', popover: kind }, ...content);
  document.body.append(box);
  box.showPopover();
  const place = (): void => {
    placeBeside(box, anchor.getBoundingClientRect());
  };
  place();
  // Not before it is in its place: the page would go to where it was.
  if (kind === 'auto') box.querySelector<HTMLElement>(CONTROLS)?.focus({ preventScroll: true });
  box.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') box.remove();
  });
  return {
    place,
    close: () => {
      box.remove();
    },
  };
}

function placeBeside(box: HTMLElement, { right, top }: DOMRect): void {
  // As wide as it would be with the whole window to its right.
  box.style.setProperty('--box-left', '0');
  const { offsetWidth: width, offsetHeight: height } = box;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(GAP, Math.min(right + GAP, clientWidth - width - GAP));
  const down = Math.max(GAP, Math.min(top, clientHeight - height - GAP));
  box.style.setProperty('--box-left', `${left + scrollX}px`);
  box.style.setProperty('--box-top', `${down + scrollY}px`);
}
