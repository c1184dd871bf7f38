import { WORDS } from '../../texts/words.ts';
import { element } from '../dom/element.ts';
import { replaceKeepingFocus } from '../dom/keep-focus.ts';
import { opened } from '../reading/keys/closing.ts';
import { followWord } from './follow-word.ts';

/** What a card shows. */
export interface CardContent {
  /** What it is about; it names the card. */
  name: readonly Node[];
  body: readonly Node[];
  /** What is read out when it is shown. */
  said: readonly (Node | string)[];
}

export interface CardActions {
  /** Goes to the word before or after. */
  step: (by: -1 | 1) => void;
  /** Closes the card, and gives back the focus if it has it. */
  close: () => void;
}

/** A card that explains a word beside it; there is one on a page. */
export interface Card {
  element: HTMLElement;
  /**
   * Shows something, in place of what was shown.
   *
   * @param word - the stretch of the page that it is about; without one it stands at the bottom
   * @param canStep - whether there are words before and after
   */
  show: (content: CardContent, word: (() => Range) | undefined, canStep: boolean) => void;
  hide: () => void;
  isOpen: () => boolean;
}

/**
 * Makes the card and, outside it, the line that is read out: what appears together with its words is
 * not read out by every screen reader.
 */
export function makeCard(host: HTMLElement, { step, close }: CardActions): Card {
  const name = element('p', { class: 'word-card-name', id: 'word-card-name' });
  const body = element('div', { class: 'word-card-body' });
  const steps = [
    iconButton('‹', WORDS.previous, () => {
      step(-1);
    }),
    iconButton('›', WORDS.next, () => {
      step(1);
    }),
  ];
  const buttons = [...steps, iconButton('×', WORDS.close, close)];
  const card = element(
    'div',
    {
      class: 'word-card',
      popover: 'manual',
      role: 'dialog',
      'aria-labelledby': name.id,
      tabindex: '-1',
    },
    name,
    element('div', { class: 'word-card-buttons' }, ...buttons),
    body,
  );
  const said = element('p', { class: 'visually-hidden', role: 'status' });
  host.append(card, said);

  const isOpen = (): boolean => card.matches(':popover-open');
  const follower = followWord(card, close);
  let closed: (() => void) | undefined;
  return {
    element: card,
    show: (content, word, canStep) => {
      const hadFocus = card.contains(document.activeElement);
      name.replaceChildren(...content.name);
      replaceKeepingFocus(body, content.body);
      for (const button of steps) button.hidden = !canStep;
      if (hadFocus && !card.contains(document.activeElement)) card.focus();
      card.scrollTop = 0;
      if (!isOpen()) card.showPopover();
      // It is the latest again, also after what a tap on its sentence has opened.
      closed?.();
      closed = opened(close);
      follower.follow(word);
      said.replaceChildren(...content.said);
    },
    hide: () => {
      if (isOpen()) card.hidePopover();
      closed?.();
      follower.follow(undefined);
      said.textContent = '';
    },
    isOpen,
  };
}

function iconButton(icon: string, label: string, act: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', 'aria-label': label, title: label }, icon);
  button.addEventListener('click', act);
  return button;
}
