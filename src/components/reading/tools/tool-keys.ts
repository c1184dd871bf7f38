import { hasModifier } from '../../dom/modifiers.ts';

/** Where a key leads among so many tools, from one of them on. */
const STEPS: Partial<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Lets the arrow keys lead through the buttons of a toolbar, of which only one is a stop of the tab
 * key: a reader who tabs through the text has one stop more at a passage and not four.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
 */
export function goThrough(bar: HTMLElement): void {
  bar.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    if (!step || hasModifier(event)) return;
    const buttons = [...bar.querySelectorAll('button')].filter(({ hidden }) => !hidden);
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[step(at, buttons.length)];
    if (at < 0 || !next) return;
    event.preventDefault();
    buttons[at]!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}
