/** Where left and right have no use of their own. */
const WITHOUT_USE = 'body, main, main .passage, main a[href], main button, main summary';

/** What uses them for all that is inside. */
const IN_USE = '[role="toolbar"], dialog, [popover]';

/** A word is about to be explained: the arrows will lead on from it. */
const AWAITED = 'look-up[data-busy]';

/**
 * Whether the arrows to the left and to the right are used by what has the focus, or to move about
 * something that is wider than can be seen.
 */
export function usesArrows(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || document.querySelector(AWAITED)) return true;
  return !target.matches(WITHOUT_USE) || target.closest(IN_USE) !== null || isInsideWide(target);
}

function isInsideWide(element: Element): boolean {
  if ((visualViewport?.scale ?? 1) > 1) return true;
  for (let around: Element | null = element; around; around = around.parentElement) {
    const isPage = around === document.documentElement;
    const scrolls = isPage || /auto|scroll/u.test(getComputedStyle(around).overflowX);
    if (scrolls && around.scrollWidth > around.clientWidth) return true;
  }
  return false;
}
