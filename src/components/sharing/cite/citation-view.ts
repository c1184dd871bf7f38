import {
  fileName,
  FORMATS,
  plainText,
  richHtml,
  type Cited,
  type Format,
  type FormatName,
  type RichText,
} from '../../../citing/index.ts';
import { CITING } from '../../../texts/citing.ts';
import { copyButton } from '../../copying/copy-button.ts';
import { element } from '../../dom/element.ts';

/**
 * A citation in a format, as it is copied, and what can be done with it.
 *
 * @param signal - ends what the file takes of the memory
 */
export function citationView(name: FormatName, cited: Cited, signal: AbortSignal): HTMLElement {
  const format: Format = FORMATS[name];
  const { lang, file } = format;
  const citation = format.cite(cited);
  const text = plainText(citation);
  const shown = file
    ? element('pre', { lang, class: 'citation', tabindex: '0' }, text)
    : element('p', { lang, class: 'citation' }, ...nodesOf(citation));
  const html = file ? undefined : () => richHtml(citation);
  const [copy, said] = copyButton(CITING.copy, shown, () => text, html);
  const label = element('h3', { id: `citation-${name}` }, CITING.formats[name]);
  copy.setAttribute('aria-describedby', label.id);
  const more = file ? [downloadLink(text, fileName(cited.record, file), file.type, signal)] : [];
  for (const link of more) link.setAttribute('aria-describedby', label.id);
  return element(
    'section',
    {},
    element('div', { class: 'citation-head' }, label, said, copy, ...more),
    shown,
  );
}

function nodesOf(citation: RichText): (Node | string)[] {
  return citation.map(({ text, italic }) => (italic ? element('i', {}, text) : text));
}

function downloadLink(text: string, name: string, type: string, signal: AbortSignal) {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  signal.addEventListener('abort', () => {
    URL.revokeObjectURL(href);
  });
  return element('a', { href, download: name, class: 'text-button' }, CITING.download);
}
