import type { ArticleWords } from '../../archive/words/model.ts';
import { CHINESE_BLOCK } from './asked-at.ts';
import { indexAt, stretchesOf, type Stretch } from './stretches.ts';

/** Where a word stands on the page: the block, and which of its words it is, from 0. */
export interface WordPlace {
  block: HTMLElement;
  index: number;
}

/** The words of the page's Chinese text, in reading order. */
export interface PageWords {
  data: ArticleWords;
  /** The blocks of Chinese text. */
  blocks: readonly HTMLElement[];
  /** The words of a block. */
  stretches: (block: HTMLElement) => readonly Stretch[];
  stretch: (place: WordPlace) => Stretch;
  /** The word at an offset in a block, in UTF-16 units of its text. */
  at: (block: HTMLElement, offset: number) => WordPlace | undefined;
  /** The word before or after a word, be it in another passage. */
  neighbour: (place: WordPlace, by: -1 | 1) => WordPlace | undefined;
  /** The first and the last word of the blocks inside an element. */
  ends: (element: HTMLElement) => { first?: WordPlace; last?: WordPlace };
}

/** Finds the words of an article on its page. */
export function pageWords(data: ArticleWords): PageWords {
  const blocks = [...document.querySelectorAll<HTMLElement>(CHINESE_BLOCK)];
  const known = new Map<HTMLElement, readonly Stretch[]>();
  const stretches = (block: HTMLElement): readonly Stretch[] => {
    let list = known.get(block);
    if (!list) {
      list = stretchesOf(block.textContent, data.blocks[blockId(block)] ?? [], data.words);
      known.set(block, list);
    }
    return list;
  };
  const place = (block: HTMLElement, index: number): WordPlace | undefined =>
    stretches(block)[index] && { block, index };
  const firstIn = (list: readonly HTMLElement[]): WordPlace | undefined => {
    const block = list.find((candidate) => stretches(candidate).length > 0);
    return block && place(block, 0);
  };
  const lastIn = (list: readonly HTMLElement[]): WordPlace | undefined => {
    const block = list.findLast((candidate) => stretches(candidate).length > 0);
    return block && place(block, stretches(block).length - 1);
  };
  return {
    data,
    blocks,
    stretches,
    stretch: ({ block, index }) => stretches(block)[index]!,
    at: (block, offset) => place(block, indexAt(stretches(block), offset)),
    neighbour: ({ block, index }, by) => {
      const at = blocks.indexOf(block);
      const beyond = () => (by > 0 ? firstIn(blocks.slice(at + 1)) : lastIn(blocks.slice(0, at)));
      return place(block, index + by) ?? beyond();
    },
    ends: (element) => {
      const inside = blocks.filter((block) => element.contains(block));
      return { first: firstIn(inside), last: lastIn(inside) };
    },
  };
}

/** The first Chinese block of a passage has the passage's own id. */
function blockId(block: HTMLElement): string {
  return block.id || block.closest('[data-passage]')!.id;
}
