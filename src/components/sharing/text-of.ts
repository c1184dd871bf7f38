import type { Side } from '../../archive/model.ts';
import { blocksOf } from '../reading/passages/passage.ts';

/** The text of a side of a passage as it is shown, one block a line; empty where it has none. */
export function textOf(passage: Element, side: Side): string {
  return blocksOf(passage, side)
    .map((block) => block.textContent)
    .join('\n');
}
