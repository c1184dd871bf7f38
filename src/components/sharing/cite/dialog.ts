import { FORMATS, type CitationRecord, type FormatName } from '../../../citing/index.ts';
import { CITING } from '../../../texts/citing.ts';
import { READING } from '../../../texts/reading.ts';
import { SHARING } from '../../../texts/sharing.ts';
import { dayOf } from '../../dom/day-of.ts';
import { element } from '../../dom/element.ts';
import { numberOf } from '../../reading/passages/passage.ts';
import { recordToCite } from '../page-record.ts';
import { citationView } from './citation-view.ts';

/** Shows how the article of the page is cited, or one of its passages, in a dialog over the page. */
export async function openCitations(passage?: HTMLElement): Promise<void> {
  const record = await recordToCite(passage).catch(() => undefined);
  // A second click while the release was on its way.
  if (document.querySelector('.citations')) return;
  const name = passage ? CITING.passage(numberOf(passage)) : CITING.article;
  const title = element('h2', { id: 'citations-title' }, name);
  const close = element('button', { class: 'note-close', 'aria-label': READING.close }, '×');
  const left = new AbortController();
  const dialog = element(
    'dialog',
    { class: 'citations', 'aria-labelledby': title.id, closedby: 'any' },
    element('form', { method: 'dialog' }, title, close),
    ...(record ? allCitations(record, left.signal) : [element('p', {}, SHARING.noRelease)]),
  );
  dialog.addEventListener('close', () => {
    left.abort();
    dialog.remove();
  });
  document.body.append(dialog);
  dialog.showModal();
}

function allCitations(record: CitationRecord, signal: AbortSignal): HTMLElement[] {
  const cited = { record, accessed: dayOf(new Date()) };
  return (Object.keys(FORMATS) as FormatName[]).map((name) => citationView(name, cited, signal));
}
