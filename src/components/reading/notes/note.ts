import { READING } from '../../../texts/reading.ts';
import { element } from '../../dom/element.ts';
import { opened } from '../keys/closing.ts';

/** What a note says and offers. */
export interface Note {
  text: string;
  /** The language of the text, where it is not that of the page. */
  lang?: string;
  /** What the reader can do about it, besides closing it. */
  actions?: readonly HTMLElement[];
}

let closeShown: (() => void) | undefined;

/**
 * Shows a note at the lower edge of the window. It lies over the page and moves nothing in it, and
 * there is never more than one.
 *
 * @param place - puts the note into the page: where it stands decides when the tab key comes to it
 * @returns closes the note
 */
export function showNote(
  { text, lang, actions = [] }: Note,
  place: (note: Element) => void,
): () => void {
  closeShown?.();
  const status = element('p', { role: 'status', lang });
  const dismiss = element(
    'button',
    { type: 'button', class: 'note-close', 'aria-label': READING.close },
    '×',
  );
  const note = element('div', { class: 'reading-note' }, status, ...actions, dismiss);
  const close = (): void => {
    closed();
    note.remove();
    closeShown = undefined;
  };
  const closed = opened(close);
  dismiss.addEventListener('click', close);
  place(note);
  // What appears together with its words is not read out by every screen reader.
  requestAnimationFrame(() => {
    status.textContent = text;
  });
  closeShown = close;
  return close;
}
