import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { LANG, type HeaderLine, type Side } from '../archive/model.ts';

/** The header lines of one half of a document as HTML, a paragraph each, as they came. */
export function headerHtml(side: Side, lines: readonly HeaderLine[]): string {
  return toHtml(
    h(
      'div',
      { lang: LANG[side] },
      lines.map(({ text }) => h('p', text)),
    ),
  );
}
