import type { Side } from '../../../archive/model.ts';
import { READING } from '../../../texts/reading.ts';
import { copyLink } from '../../sharing/tools/copy-link.ts';
import type { Command } from '../keys/keys.ts';
import { canListen, isListening, toggleListening } from '../listening/listen.ts';
import { lookUpWords } from '../passages/look-up-words.ts';
import { isBothShown, otherSide, showOtherSide } from '../passages/other-side.ts';
import { blocksOf } from '../passages/passage.ts';
import type { IconName } from './icons.ts';

/** Something that a reader can do with a passage. */
export interface Tool {
  icon: IconName;
  /** The icon while it is on. */
  iconOn?: IconName;
  name: () => string;
  /** The command that does the same. */
  command?: Command;
  /** Whether a passage has a use for it just now. */
  isOffered: (passage: HTMLElement) => boolean;
  /** Whether it is on; only for what is switched on and off. */
  isOn?: (passage: HTMLElement) => boolean;
  /** Whether it opens something that is left again by Escape. */
  opens?: true;
  /** @param button - the tool itself */
  act: (passage: HTMLElement, button: HTMLElement) => void;
}

/** The tools of a passage, in the order in which they are shown. */
export const TOOLS: readonly Tool[] = [
  listening('en', 'listenEn'),
  listening('zh', 'listenZh'),
  {
    icon: 'words',
    name: () => READING.tools.words,
    command: 'words',
    isOffered: (passage) => blocksOf(passage, 'zh').length > 0,
    act: lookUpWords,
  },
  {
    icon: 'other',
    name: () => READING.tools.other[otherSide() ?? 'zh'],
    command: 'other',
    isOffered: (passage) => {
      const side = otherSide();
      return side !== undefined && blocksOf(passage, side).length > 0;
    },
    isOn: isBothShown,
    act: (passage) => {
      showOtherSide(passage);
    },
  },
  {
    icon: 'link',
    name: () => READING.tools.link,
    command: 'link',
    isOffered: () => true,
    act: (passage, button) => void copyLink(passage, button),
  },
  {
    icon: 'quote',
    name: () => READING.tools.quote,
    isOffered: () => true,
    opens: true,
    act: (passage, button) => {
      void import('../../sharing/tools/offer-quotes.ts').then(({ offerQuotes }) => {
        offerQuotes(passage, button);
      });
    },
  },
  {
    icon: 'cite',
    name: () => READING.tools.cite,
    isOffered: () => true,
    opens: true,
    act: (passage) => {
      void import('../../sharing/cite/dialog.ts').then(({ openCitations }) =>
        openCitations(passage),
      );
    },
  },
];

function listening(side: Side, icon: IconName): Tool {
  return {
    icon,
    iconOn: 'stop',
    name: () => READING.tools.listen[side],
    isOffered: (passage) => canListen(passage, side),
    isOn: (passage) => isListening(passage, side),
    act: (passage) => {
      toggleListening(passage, side);
    },
  };
}
