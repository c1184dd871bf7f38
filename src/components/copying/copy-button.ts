import { COPYING } from '../../texts/copying.ts';
import { element, textButton } from '../dom/element.ts';
import { copy } from './copy.ts';

/** For how long it is said that something was copied, in milliseconds. */
export const SAID = 2500;

/**
 * A button that copies a text. Where the browser refuses, the text is shown and selected, so that
 * the reader can copy it by hand.
 *
 * @param label - what the button says
 * @param place - where the text is shown then
 * @param textOf - gives the text
 * @param htmlOf - gives the same with its formatting, for programs that take it
 * @returns the button, and a line that is read out when it changes
 */
export function copyButton(
  label: string,
  place: HTMLElement,
  textOf: () => string,
  htmlOf?: () => string,
): [HTMLButtonElement, HTMLElement] {
  const said = element('span', { class: 'copy-said', 'aria-live': 'polite' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(timer);
    said.textContent = text;
  };
  const act = async (): Promise<void> => {
    const text = textOf();
    if (await copy(text, htmlOf?.())) {
      say(COPYING.copied);
      timer = setTimeout(say, SAID, '');
      return;
    }
    // It may stand there already, with its formatting.
    if (place.textContent !== text) place.textContent = text;
    place.hidden = false;
    getSelection()?.selectAllChildren(place);
    say(COPYING.byHand);
  };
  return [textButton(label, () => void act()), said];
}
