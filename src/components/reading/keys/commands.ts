import { choose, chosen } from '../../preferences/preferences.ts';
import { listenTo } from '../listening/listen.ts';
import { passageToActOn, stepTo } from '../passages/go-to.ts';
import { lookUpWords } from '../passages/look-up-words.ts';
import { showOtherSide } from '../passages/other-side.ts';
import { copyLink } from '../../sharing/tools/copy-link.ts';
import { usesArrows } from './arrows.ts';
import type { CommandAt } from './keys.ts';

/** What a command does. It is told what had the focus when it was given. */
type Act = (from: EventTarget | null) => void;

/** What the keys of the page do, but for what closes what is open. */
export const COMMANDS: Record<Exclude<CommandAt<'page'>, 'close'>, Act> = {
  next: () => {
    stepTo('next');
  },
  previous: () => {
    stepTo('previous');
  },
  other: () => {
    toPassage(showOtherSide);
  },
  words: () => {
    toPassage(lookUpWords);
  },
  listen: () => {
    toPassage(listenTo);
  },
  link: () => {
    toPassage((passage) => void copyLink(passage));
  },
  pinyin: () => {
    choose('pinyin', chosen('pinyin') === 'on' ? 'off' : 'on');
  },
  earlier: (from) => {
    if (!usesArrows(from)) follow('prev');
  },
  later: (from) => {
    if (!usesArrows(from)) follow('next');
  },
  help: () => {
    void import('./help.ts').then(({ openHelp }) => {
      openHelp();
    });
  },
};

function toPassage(act: (passage: HTMLElement) => void): void {
  const passage = passageToActOn();
  if (passage) act(passage);
}

/** Goes to the previous or the next article, as the links below the text do. */
function follow(rel: 'prev' | 'next'): void {
  document.querySelector<HTMLAnchorElement>(`main a[rel="${rel}"]`)?.click();
}
