/** Within so many milliseconds of its end a composition may still send a key, as Safari does. */
const AFTER_COMPOSITION = 50;

/**
 * Watches a box in which an input method may spell words.
 *
 * @returns whether a key belongs to the input method and not to us
 */
export function composingIn(box: HTMLElement): (event: KeyboardEvent) => boolean {
  let composed = -Infinity;
  box.addEventListener('compositionend', ({ timeStamp }) => {
    composed = timeStamp;
  });
  return ({ isComposing, timeStamp }) => isComposing || timeStamp - composed < AFTER_COMPOSITION;
}
