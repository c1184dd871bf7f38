import { READING_LINE } from '../passages/go-to.ts';
import { allPassages } from '../passages/passage.ts';
import { passageAt } from '../passages/step.ts';
import { rememberPlace } from './storage.ts';

/** For how long scrolling must pause before the place is remembered, in milliseconds. */
const PAUSE = 400;

/** Remembers from now on at which passage of the article the reader is. */
export function rememberFrom(article: string): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  const remember = (): void => {
    clearTimeout(pause);
    pause = undefined;
    const passages = allPassages();
    const boxes = passages.map((passage) => passage.getBoundingClientRect());
    const at = passageAt(boxes, innerHeight * READING_LINE);
    // Who has read to the end has nothing to come back to; who is at the beginning has not gone on yet.
    if (boxes.at(-1)!.bottom <= innerHeight) rememberPlace(article, undefined);
    else if (at > 0) rememberPlace(article, passages[at]!.id);
  };
  const soon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(remember, PAUSE);
  };
  addEventListener('scroll', soon, { passive: true });
  addEventListener('pagehide', () => {
    if (pause !== undefined) remember();
  });
  soon();
}
