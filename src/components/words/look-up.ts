import { chosen, onChoice } from '../preferences/preferences.ts';
import { askedAt } from './asked-at.ts';
import type { LookingUp } from './looking-up.ts';

/**
 * `<look-up data-words="…/words.json" data-search="/search/" data-terms="/terms/">` after the
 * passages of an article: explains a word that is clicked, or a passage's words one by one after the
 * event `look-up` on the document, whose detail is the passage, and shows pinyin to those who chose
 * it. Nothing more than this is loaded before the first of them is asked for.
 */
class LookUp extends HTMLElement {
  #loaded?: Promise<LookingUp>;

  connectedCallback(): void {
    document.addEventListener('click', (event) => {
      const asked = askedAt(event);
      if (!asked) return;
      this.#ask(
        (words) => words.click(asked, event),
        () => {
          if (asked instanceof HTMLAnchorElement) location.assign(asked.href);
        },
      );
    });
    document.addEventListener('look-up', (event) => {
      this.#ask((words) => words.begin((event as CustomEvent<HTMLElement>).detail));
    });
    const follow = (): void => {
      this.#use((words) => {
        void words.setPinyin(chosen('pinyin') === 'on');
      });
    };
    onChoice((choice) => {
      if (choice === 'pinyin') follow();
    });
    if (chosen('pinyin') === 'on') follow();
  }

  /** Says by `data-busy` that a word is about to be explained, and its passage's next ones by arrows. */
  #ask(explain: (words: LookingUp) => Promise<void>, otherwise?: () => void): void {
    const setBusy = (isBusy: boolean): void => {
      this.toggleAttribute('data-busy', isBusy);
    };
    setBusy(true);
    this.#use(
      (words) => {
        void explain(words).finally(() => {
          setBusy(false);
        });
      },
      () => {
        setBusy(false);
        otherwise?.();
      },
    );
  }

  /** @param otherwise - when the rest cannot be loaded; the next time tries again */
  #use(act: (words: LookingUp) => void, otherwise?: () => void): void {
    this.#loaded ??= import('./looking-up.ts').then(({ lookingUp }) => lookingUp(this));
    this.#loaded.then(act, () => {
      this.#loaded = undefined;
      otherwise?.();
    });
  }
}

customElements.define('look-up', LookUp);
