import { READING } from '../../../texts/reading.ts';
import { textButton } from '../../dom/element.ts';
import { showNote } from '../notes/note.ts';
import { goTo } from '../passages/go-to.ts';
import { numberOf, passageOf } from '../passages/passage.ts';
import { rememberedPlaces } from './storage.ts';

/** Offers to go on where the reader was, until they go on in another way. */
export function offerPlace(article: string, passages: HTMLElement): void {
  const id = rememberedPlaces().get(article);
  const passage = passageOf(id === undefined ? null : document.getElementById(id));
  // The browser may have brought the reader back in the meantime.
  if (!passage || scrollY > 0) return;
  const go = textButton(READING.progress.go, () => {
    close();
    goTo(passage);
  });
  const text = READING.progress.at(numberOf(passage));
  const close = showNote({ text, actions: [go] }, (note) => {
    // The next stop of the tab key after the header.
    passages.before(note);
  });
  const leave = (): void => {
    if (scrollY < innerHeight) return;
    removeEventListener('scroll', leave);
    close();
  };
  addEventListener('scroll', leave, { passive: true });
}
