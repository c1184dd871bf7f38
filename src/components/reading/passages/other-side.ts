import type { Side } from '../../../archive/model.ts';
import { chosen } from '../../preferences/preferences.ts';

/** The class of a passage that shows both its sides where the reader has chosen to see one. */
const BOTH_SHOWN = 'both-shown';

/** The side that the reader has chosen not to see; undefined where both are shown. */
export function otherSide(): Side | undefined {
  const view = chosen('view');
  if (view === 'both') return undefined;
  return view === 'en' ? 'zh' : 'en';
}

/** Whether a passage shows both its sides where the reader has chosen to see one. */
export function isBothShown(passage: Element): boolean {
  return passage.classList.contains(BOTH_SHOWN);
}

/**
 * Shows the other side of a passage, or hides it again; nothing where both are shown anyway.
 *
 * @param isShown - left out, what is hidden is shown and what is shown is hidden
 */
export function showOtherSide(passage: Element, isShown?: boolean): void {
  if (otherSide()) passage.classList.toggle(BOTH_SHOWN, isShown);
}

/** Hides all other sides again, as a new view asks for. */
export function forgetOtherSides(): void {
  for (const shown of document.querySelectorAll(`.${BOTH_SHOWN}`)) {
    shown.classList.remove(BOTH_SHOWN);
  }
}
