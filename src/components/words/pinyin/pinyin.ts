import { nearViewport } from '../../dom/near-viewport.ts';
import type { PageWords } from '../page-words.ts';
import { addPinyin, removePinyin } from './ruby.ts';

/** How many words are changed between two frames: the browser lays them out in about 10 ms. */
const PER_FRAME = 250;

/** The pinyin above the Chinese text of the page. */
export interface Pinyin {
  set: (isOn: boolean) => void;
}

/**
 * Shows pinyin above the words of the page, or takes it away: above those that come near to what can
 * be seen, and not too many at once, so that a long article keeps no key waiting. On paper it stands
 * above all of them.
 */
export function pinyinAbove(words: PageWords): Pinyin {
  const near = nearViewport();
  /** What is still to be changed. */
  const due = new Set<HTMLElement>();
  let isOn = false;
  let isWorking = false;

  const change = (block: HTMLElement): void => {
    due.delete(block);
    if (isOn) addPinyin(block, words.stretches(block));
    else removePinyin(block);
  };
  const work = async (): Promise<void> => {
    if (isWorking) return;
    isWorking = true;
    await nextFrame();
    let changed = 0;
    for (const block of due) {
      change(block);
      changed += words.stretches(block).length;
      if (changed < PER_FRAME) continue;
      await nextFrame();
      changed = 0;
    }
    isWorking = false;
  };
  addEventListener('beforeprint', () => {
    if (isOn) for (const block of words.blocks) change(block);
  });
  return {
    set: (next) => {
      if (next === isOn) return;
      isOn = next;
      near.close();
      due.clear();
      for (const block of words.blocks) {
        const begin = (): void => {
          due.add(block);
          void work();
        };
        if (isOn) near.await(block, begin);
        else if (block.querySelector('ruby')) begin();
      }
    },
  };
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}
