import { LANG, type Side } from '../../../archive/model.ts';

/** The blocks of text on a side of a passage; none where the side has nothing. */
export function blocksOf(passage: Element, side: Side): Element[] {
  return [...passage.querySelectorAll(`:scope > [lang="${LANG[side]}"]:not([data-absent]) > *`)];
}
