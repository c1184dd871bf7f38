/**
 * Shows what the bar is called that the pointer or the focus is on.
 *
 * @param rest - what is shown when it is on none
 */
export function tellBar(toolbar: HTMLElement, readout: HTMLElement, rest: string): void {
  const tell = (target: EventTarget | null): void => {
    const bar = target instanceof Element ? target.closest('button') : null;
    readout.textContent = bar?.getAttribute('aria-label') ?? rest;
  };
  const tellFocus = (): void => {
    tell(toolbar.querySelector('button:focus-visible'));
  };
  tell(null);
  toolbar.addEventListener('pointerover', ({ target }) => {
    tell(target);
  });
  toolbar.addEventListener('pointerleave', tellFocus);
  toolbar.addEventListener('focusin', tellFocus);
  toolbar.addEventListener('focusout', () => {
    tell(null);
  });
}

/**
 * Makes the buttons of a toolbar one stop of the tabulator key, and lets the arrow keys, Home and End
 * lead from one to another.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/#kbd_roving_tabindex
 */
export function goAlong(toolbar: HTMLElement): void {
  const buttons = [...toolbar.querySelectorAll('button')];
  let stop = buttons.find((button) => button.ariaPressed === 'true') ?? buttons[0]!;
  stop.tabIndex = 0;
  toolbar.addEventListener('focusin', ({ target }) => {
    stop.tabIndex = -1;
    stop = target as HTMLButtonElement;
    stop.tabIndex = 0;
  });
  toolbar.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = buttons[stepTo(event.key, buttons.indexOf(stop), buttons.length)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** The button that a key leads to; -1 for none. */
function stepTo(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return at + 1;
    case 'ArrowLeft':
      return at - 1;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
