import { WORDS } from '../../texts/words.ts';
import { askedAt, isRepeated } from './asked-at.ts';
import { explaining } from './explaining.ts';
import { wordsLoader } from './load-words.ts';
import { failureView } from './message-view.ts';
import { pinyinAbove, type Pinyin } from './pinyin/pinyin.ts';
import { clickQuestion, passageQuestion } from './question.ts';

/** Explains the words of an article. */
export interface LookingUp {
  /** Explains what was clicked: a link to a term, or a block of Chinese text. Never rejects. */
  click: (asked: HTMLElement, event: MouseEvent) => Promise<void>;
  /** Explains the words of a passage one by one, by keys, beginning with one. Never rejects. */
  begin: (passage: HTMLElement) => Promise<void>;
  /** Shows the pinyin of the Chinese text above it, or not. */
  setPinyin: (isOn: boolean) => Promise<void>;
}

/**
 * Makes what `<look-up>` needs once something has been asked for.
 *
 * @param host - the element; see there for its attributes
 */
export function lookingUp(host: HTMLElement): LookingUp {
  const load = wordsLoader(host.dataset.words!);
  const links = { search: host.dataset.search!, terms: host.dataset.terms! };
  const { card, explain, lastIn, close } = explaining(host, load, links);
  let pinyin: Pinyin | undefined;
  let isPinyinOn = false;

  document.addEventListener('click', (event) => {
    const isOutside = !event.composedPath().includes(card.element);
    if (isOutside && card.isOpen() && !isRepeated(event) && !askedAt(event)) close();
  });

  const setPinyin = async (isOn: boolean): Promise<void> => {
    isPinyinOn = isOn;
    if (!isOn) {
      pinyin?.set(false);
      return;
    }
    try {
      const words = await load();
      pinyin ??= pinyinAbove(words);
      pinyin.set(isPinyinOn);
    } catch {
      const retry = (): void => {
        close();
        void setPinyin(isPinyinOn);
      };
      card.show(failureView(WORDS.failed.pinyin, retry), undefined, false);
    }
  };
  return {
    click: async (asked, event) => {
      const question = clickQuestion(asked, event);
      if (question) await explain(question);
      else close();
    },
    begin: (passage) => explain(passageQuestion(passage, lastIn(passage))),
    setPinyin,
  };
}
