import { KEEPING } from '../../../texts/keeping.ts';
import { element, textButton } from '../../dom/element.ts';

/** For how long a button says that it has done its work, in milliseconds. */
const SAID = 2500;

/**
 * A button that copies a text. Where the browser refuses, the text is shown and selected, so that
 * the reader can copy it by hand.
 *
 * @param label - what the button says
 * @param place - where the text is shown then
 * @param textOf - gives the text
 * @returns the button, and a line that is read out when it changes
 */
export function copyButton(
  label: string,
  place: HTMLElement,
  textOf: () => string,
): [HTMLButtonElement, HTMLElement] {
  const said = element('span', { class: 'copy-said', 'aria-live': 'polite' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string): void => {
    clearTimeout(timer);
    said.textContent = text;
  };
  const copy = async (): Promise<void> => {
    const text = textOf();
    try {
      await navigator.clipboard.writeText(text);
      say(KEEPING.copied);
      timer = setTimeout(say, SAID, '');
    } catch {
      place.textContent = text;
      place.hidden = false;
      getSelection()?.selectAllChildren(place);
      say(KEEPING.copyByHand);
    }
  };
  return [textButton(label, () => void copy()), said];
}
