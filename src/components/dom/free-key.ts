/** Where what is typed is meant as text. */
const FIELDS =
  'textarea, select, input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"])';

/** What lies over the page and keeps its keys to itself. */
const OVER_THE_PAGE = ':modal, [popover="auto"]:popover-open';

/**
 * Whether a key is free to be a command of the page: no other part of it has taken the key, the
 * reader is not writing and holds no other key, and nothing lies over the page.
 *
 * The shift key is no hindrance: many keyboards have the stroke or the question mark above another
 * sign.
 */
export function isFree(event: KeyboardEvent): boolean {
  const { target, ctrlKey, metaKey, altKey, isComposing, defaultPrevented } = event;
  if (ctrlKey || metaKey || altKey || isComposing || defaultPrevented) return false;
  return !isWrittenIn(target) && !document.querySelector(OVER_THE_PAGE);
}

function isWrittenIn(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(FIELDS));
}
