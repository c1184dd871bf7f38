import { SHARING } from '../../../texts/sharing.ts';
import { copy } from '../../copying/copy.ts';
import { element, textButton } from '../../dom/element.ts';
import { numberOf } from '../../reading/passages/passage.ts';
import { recordToCite } from '../page-record.ts';
import { textOf } from '../text-of.ts';
import { showBox } from './box.ts';
import { copyByHand } from './copied.ts';
import { passageLink } from './passage-link.ts';
import { quotation, type Quoted } from './quotation.ts';

/** Lets the reader choose in which language a passage is copied, with its source. */
export function offerQuotes(passage: HTMLElement, anchor: Element): void {
  const texts = { en: textOf(passage, 'en'), zh: textOf(passage, 'zh') };
  const link = passageLink(location.href, passage.id, texts.en);
  // Asked for at once, so that it is there when the reader has chosen; what fails is asked for again.
  recordToCite(passage).catch(() => undefined);
  const answer = element('div', { 'aria-live': 'polite', class: 'share-answer' });
  const say = (...content: (Node | string)[]): void => {
    answer.replaceChildren(...content);
    box.place();
  };
  const choose = async (quoted: Quoted): Promise<void> => {
    const record = await recordToCite(passage).catch(() => undefined);
    if (!record) {
      say(SHARING.noRelease);
      return;
    }
    const text = quotation(quoted, texts, record, link);
    if (await copy(text)) {
      say(SHARING.quoted[quoted]);
      return;
    }
    say(...copyByHand(SHARING.sides[quoted], text));
    answer.querySelector('textarea')!.focus();
  };
  const buttons = offered(texts.en, texts.zh).map((quoted) =>
    textButton(SHARING.sides[quoted], () => void choose(quoted)),
  );
  const name = SHARING.quote(numberOf(passage));
  const choices = element('p', { class: 'share-choices' }, element('span', {}, name), ...buttons);
  const box = showBox(anchor, 'auto', { role: 'dialog', 'aria-label': name }, choices, answer);
}

/** What there is to quote of a passage that may have one side only. */
function offered(en: string, zh: string): Quoted[] {
  if (en === '') return ['zh'];
  return zh === '' ? ['en'] : ['en', 'zh', 'both'];
}
