import { passageOf } from './passage.ts';

/** Told to the document when another passage has become the current one; `detail` is the passage. */
const CURRENT_PASSAGE = 'current-passage';

/** The passage that keys and tools act on; null until the reader has turned to one. */
export function currentPassage(): HTMLElement | null {
  return document.querySelector('.passage.current');
}

/** Makes a passage the current one. */
export function makeCurrent(passage: HTMLElement): void {
  const before = currentPassage();
  if (passage === before) return;
  before?.classList.remove('current');
  passage.classList.add('current');
  document.dispatchEvent(new CustomEvent(CURRENT_PASSAGE, { detail: passage }));
}

/** Calls back whenever another passage has become the current one. */
export function onCurrent(act: (passage: HTMLElement) => void): void {
  document.addEventListener(CURRENT_PASSAGE, (event) => {
    act((event as CustomEvent<HTMLElement>).detail);
  });
}

/** Makes a passage the current one when the reader comes to it by a link, the focus or a tap. */
export function followReader(passages: HTMLElement): void {
  const follow = ({ target }: Event): void => {
    const passage = passageOf(target);
    if (passage) makeCurrent(passage);
  };
  passages.addEventListener('focusin', follow);
  passages.addEventListener('click', follow);
  const arrive = (): void => {
    // Not `:target`, of which the browser knows nothing yet when scripts begin.
    const passage = passageOf(document.getElementById(location.hash.slice(1)));
    if (passage) makeCurrent(passage);
  };
  addEventListener('hashchange', arrive);
  arrive();
}
