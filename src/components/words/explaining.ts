import { WORDS } from '../../texts/words.ts';
import { after } from '../dom/after.ts';
import { makeCurrent } from '../reading/passages/current.ts';
import { showOtherSide } from '../reading/passages/other-side.ts';
import { cardFocus } from './card-focus.ts';
import { listenForCardKeys } from './card-keys.ts';
import { makeCard, type Card } from './card.ts';
import { failureView, waitingView } from './message-view.ts';
import type { PageWords, WordPlace } from './page-words.ts';
import type { Question } from './question.ts';
import { revealOf } from './reveal.ts';
import { isSameSubject, wordSubject, type Subject } from './subject.ts';
import { wordView, type WordLinks } from './word-view.ts';

/** How long the words may take before the reader is told to wait, in milliseconds. */
const PATIENCE = 300;

/** The card that explains words. */
export interface Explaining {
  card: Card;
  /** Explains what is asked; closes the card where there is nothing to explain. Never rejects. */
  explain: (question: Question) => Promise<void>;
  /** The word of a passage that was explained last. */
  lastIn: (passage: HTMLElement) => WordPlace | undefined;
  close: () => void;
}

/**
 * Makes the card that explains words, with its keys.
 *
 * @param host - the element that holds it
 * @param load - gives the words of the page, each time that it is called
 */
export function explaining(
  host: HTMLElement,
  load: () => Promise<PageWords>,
  links: Omit<WordLinks, 'reveal'>,
): Explaining {
  const last = new Map<HTMLElement, WordPlace>();
  let shown: { subject: Subject; words: PageWords } | undefined;
  /** Only the latest question is answered. */
  let turn = 0;

  const close = (): void => {
    turn += 1;
    focus.giveBack();
    card.hide();
    shown = undefined;
  };
  const show = (subject: Subject | undefined, words: PageWords): void => {
    if (!subject) {
      close();
      return;
    }
    const { entry, passage, place, range } = subject;
    shown = { subject, words };
    if (place) last.set(passage, place);
    makeCurrent(passage);
    if (range().getClientRects().length === 0) showOtherSide(passage, true);
    const reveal = revealOf(passage, () => {
      show(subject, words);
    });
    const content = wordView(entry, words.data.source, { ...links, reveal });
    card.show(content, range, place !== undefined);
  };
  const goTo = (find: (words: PageWords, place: WordPlace) => WordPlace | undefined): void => {
    if (!shown?.subject.place) return;
    const { words } = shown;
    const place = find(words, shown.subject.place);
    if (place) show(wordSubject(place, words), words);
  };
  const explain = async (question: Question): Promise<void> => {
    const mine = (turn += 1);
    const loading = load().catch(() => undefined);
    const isSlow = await Promise.race([
      loading.then(() => false),
      after(PATIENCE).then(() => true),
    ]);
    if (isSlow && mine === turn) card.show(waitingView(), question.range, false);
    const words = await loading;
    if (mine !== turn) return;
    if (words) {
      const subject = question.find(words);
      if (!subject) question.otherwise?.();
      const isShown = subject && shown && isSameSubject(subject, shown.subject);
      show(isShown ? undefined : subject, words);
    } else {
      const retry = (): void => void explain(question);
      card.show(failureView(WORDS.failed.word, retry), question.range, false);
    }
    if (question.isByKey && card.isOpen()) focus.take();
  };

  const step = (by: -1 | 1): void => {
    goTo((words, place) => words.neighbour(place, by));
  };
  const card = makeCard(host, { step, close });
  const focus = cardFocus(card.element, () => shown?.subject.passage.querySelector('a') ?? null);
  listenForCardKeys(card.element, card.isOpen, {
    step,
    goTo: (end) => {
      goTo((words, { block }) => words.ends(block.closest<HTMLElement>('[data-passage]')!)[end]);
    },
  });
  return { card, explain, lastIn: (passage) => last.get(passage), close };
}
