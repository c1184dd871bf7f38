import type { WordTerm } from '../../archive/words/model.ts';
import { WORDS } from '../../texts/words.ts';
import { element } from '../dom/element.ts';
import type { Entry } from './entry.ts';

/**
 * What the glossary says of a term.
 *
 * @param folder - the address of the terms' pages
 */
export function termView(
  entry: Entry,
  { id, zh, pinyin, dates, meaning, renderings }: WordTerm & { id: string },
  folder: string,
): HTMLElement {
  const heading = [WORDS.term, ...(dates === undefined ? [] : [` · ${yearsOf(dates)}`])];
  const usualForm = element(
    'p',
    {},
    element('span', { lang: 'zh-Hans' }, zh),
    ' ',
    element('span', { class: 'word-card-pinyin', lang: 'zh-Latn' }, pinyin),
  );
  return element(
    'div',
    { class: 'word-card-term' },
    element('p', { class: 'word-card-heading' }, ...heading),
    ...(zh === entry.zh ? [] : [usualForm]),
    element('p', { lang: 'en' }, meaning),
    ...(renderings.length > 0 ? [renderingsLine(renderings)] : []),
    element('p', {}, element('a', { href: `${folder}${id}/`, 'data-key': 'lens' }, WORDS.lens)),
  );
}

function renderingsLine(renderings: readonly string[]): HTMLElement {
  return element(
    'p',
    {},
    element('span', { class: 'word-card-label' }, WORDS.renderings),
    ' ',
    element('span', { lang: 'en' }, WORDS.list(renderings)),
  );
}

/** @param dates - as {@link WordTerm} has them: `1958`, `1958-1960`, `1958-` */
function yearsOf(dates: string): string {
  const [from, to] = dates.split('-');
  return WORDS.years(from!, to);
}
