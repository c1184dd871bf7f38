/** Where readers are taken to read, as a share of the window's height. */
const EYE = 0.2;

/**
 * Changes how the page is laid out and leaves the reader where he was in it: what a reader's eye is
 * on stays where it is in the window, in the middle of a long passage too. At the top of the page
 * nothing needs to be kept.
 *
 * @param change - what it changes takes effect at once
 */
export function keepPlace(change: () => void): void {
  const eye = EYE * innerHeight;
  const passages = scrollY > 0 ? [...document.querySelectorAll('[data-passage]')] : [];
  const read = passages.find((passage) => passage.getBoundingClientRect().bottom > eye);
  if (!read) {
    change();
    return;
  }
  const { top, height } = read.getBoundingClientRect();
  const share = Math.max(0, eye - top) / height;
  change();
  const after = read.getBoundingClientRect();
  const moved = after.top + share * after.height - (top + share * height);
  scrollBy({ top: moved, behavior: 'instant' });
}
