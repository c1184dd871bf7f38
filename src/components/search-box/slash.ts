/** Where what is typed is meant as text. */
const FIELDS =
  'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])';

/** Lets the key `/` lead from anywhere on the page to its search box, with the query selected. */
export function listenForSlash(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    // The shift key is no hindrance: many keyboards have the stroke above a number.
    if (key !== '/' || ctrlKey || metaKey || altKey) return;
    if (event.isComposing || event.defaultPrevented || isWrittenIn(target)) return;
    const box = document.querySelector<HTMLInputElement>('input[type="search"][name="q"]');
    if (!box) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
}

function isWrittenIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
