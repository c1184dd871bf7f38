import { LANG, type Side } from '../../archive/model.ts';
import { isBothShown, otherSide, showOtherSide } from '../reading/passages/other-side.ts';

/** What shows the side of a passage that the reader's view hides. */
export interface Reveal {
  side: Side;
  act: () => void;
}

/**
 * How to show the side of a passage that is hidden; undefined when none is.
 *
 * @param after - called when it has been shown
 */
export function revealOf(passage: HTMLElement, after: () => void): Reveal | undefined {
  const side = otherSide();
  if (!side || isBothShown(passage)) return undefined;
  if (!passage.querySelector(`[lang="${LANG[side]}"]:not([data-absent])`)) return undefined;
  const act = (): void => {
    showOtherSide(passage, true);
    after();
  };
  return { side, act };
}
