import type { Span } from '../align/bead.ts';
import type { Block } from '../model.ts';
import type { Stretch } from '../segments/index.ts';

/** The blocks of one side of a passage as one text, in which everything is looked for. */
export interface SideText {
  /**
   * The blocks with line ends between them. Full-width letters, figures, `．`, `％` and spaces have
   * their usual width, and `○` in numbers is `〇`; every UTF-16 unit keeps its place.
   */
  text: string;
  /** Where each block begins. */
  starts: readonly number[];
}

const WIDE =
  /[０-９Ａ-Ｚａ-ｚ．％　]|[○Ｏ](?=[〇○一二三四五六七八九年])|(?<=[一二三四五六七八九])○/gu;

/** Joins the blocks of one side of a passage. */
export function sideText(blocks: readonly Pick<Block, 'text'>[]): SideText {
  const starts: number[] = [];
  let start = 0;
  for (const { text } of blocks) {
    starts.push(start);
    start += text.length + 1;
  }
  const text = blocks.map((block) => block.text).join('\n');
  return { text: text.replace(WIDE, usualWidth), starts };
}

function usualWidth(character: string): string {
  if (character === '　') return ' ';
  // Ｏ counts as a sign for nought only where the pattern takes it before a numeral.
  return character === '○' ? '〇' : character.normalize('NFKC');
}

/** The place in its block of a span that lies within one block. */
export function stretchOf({ starts }: SideText, { from, to }: Span): Stretch {
  const block = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  return { block, from: from - starts[block]!, to: to - starts[block]! };
}

/** The span in the joined text of a stretch of a block. */
export function spanOf({ starts }: SideText, { block, from, to }: Stretch): Span {
  return { from: starts[block]! + from, to: starts[block]! + to };
}
