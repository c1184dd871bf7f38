import { isPlainClick } from '../dom/plain-click.ts';

/**
 * Calls back when the reader turns from a part of the page to something else: by focus, by pointer,
 * or by a link in it that leads to another place of the same page.
 */
export function onLeaving(part: HTMLElement, leave: () => void): void {
  const leaveFrom = ({ target }: Event): void => {
    if (!(target instanceof Node && part.contains(target))) leave();
  };
  document.addEventListener('focusin', leaveFrom);
  document.addEventListener('pointerdown', leaveFrom);
  part.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element && target.closest('a');
    if (!link || !isPlainClick(event)) return;
    if (withoutHash(link.href) === withoutHash(location.href)) leave();
  });
}

function withoutHash(address: string): string {
  return address.replace(/#.*$/su, '');
}
