import { WORDS } from '../../texts/words.ts';
import { textButton } from '../dom/element.ts';
import type { CardContent } from './card.ts';

/** What a card shows while the words of the article are on their way. */
export function waitingView(): CardContent {
  return message(WORDS.waiting, []);
}

/** What a card shows when something could not be loaded, and a way to try again. */
export function failureView(text: string, retry: () => void): CardContent {
  const again = textButton(WORDS.again, retry);
  again.dataset.key = 'again';
  return message(text, [again]);
}

function message(text: string, body: readonly Node[]): CardContent {
  return { name: [document.createTextNode(text)], body, said: [text] };
}
