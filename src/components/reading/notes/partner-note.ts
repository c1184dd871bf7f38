import { LANG, type Sides } from '../../../archive/model.ts';
import { passageOf } from '../passages/passage.ts';
import { partsOfPair, segmentOf, sideOf } from '../sentences/parts.ts';
import { showNote } from './note.ts';

/** What stands between the parts of a sentence. */
const BETWEEN: Sides<string> = { en: ' ', zh: '' };

/**
 * Shows a sentence that is out of view in a note, until it comes into view.
 *
 * @param partner - a part of the sentence
 * @param signal - ends the note
 */
export function showPartner(partner: HTMLElement, signal: AbortSignal): void {
  if (signal.aborted) return;
  const side = sideOf(partner)!;
  const parts = partsOfPair(passageOf(partner)!, segmentOf(partner)!);
  const own = parts.filter((part) => sideOf(part) === side);
  const text = own.map((part) => part.textContent.trim()).join(BETWEEN[side]);
  const close = showNote({ text, lang: LANG[side] }, (note) => {
    document.body.append(note);
  });
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    close();
  });
  watch.observe(partner);
  signal.addEventListener('abort', () => {
    watch.disconnect();
    close();
  });
}
