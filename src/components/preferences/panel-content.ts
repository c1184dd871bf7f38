import type { PreferencesTexts } from '../../texts/preferences.ts';
import { element, textButton } from '../dom/element.ts';
import { copyButton } from '../copying/copy-button.ts';
import { choiceView } from './choice-view.ts';
import { CHOICES, type Choice, type Choices } from './choices.ts';
import { linkWith } from './link.ts';
import { choose, chosen } from './preferences.ts';

const NAMES = Object.keys(CHOICES) as Choice[];

/**
 * What the panel of the reader's choices holds.
 *
 * @param titleId - the id of its title
 * @param close - closes the panel
 */
export function panelContent(
  texts: PreferencesTexts,
  titleId: string,
  close: () => void,
): HTMLElement[] {
  const { choices } = texts;
  const closeButton = element(
    'button',
    { type: 'button', class: 'preferences-close', 'aria-label': texts.close },
    '×',
  );
  closeButton.addEventListener('click', close);
  const address = element('p', { class: 'preferences-address', hidden: '' });
  const [copy, said] = copyButton(texts.copyLink, address, () => linkWith(location.href, shown()));
  return [
    element('h2', { id: titleId }, texts.title),
    closeButton,
    element(
      'form',
      {},
      choiceView('view', choices.view),
      choiceView('order', choices.order),
      choiceView('pinyin', choices.pinyin),
      choiceView('size', choices.size),
      choiceView('lines', choices.lines),
      choiceView('ground', choices.ground),
      choiceView('keys', choices.keys),
      choiceView('ui', choices.ui),
    ),
    element('p', {}, textButton(texts.reset, reset)),
    element('p', {}, copy, ' ', said),
    address,
  ];
}

/** Everything that the page shows just now. */
function shown(): Choices {
  return Object.fromEntries(NAMES.map((choice) => [choice, chosen(choice)]));
}

/** Takes every choice back but the language: readers shall still understand what they are told. */
function reset(): void {
  for (const choice of NAMES) if (choice !== 'ui') choose(choice, CHOICES[choice][0]);
}
