import { LANG } from '../../archive/model.ts';
import type { Group } from '../../search/model.ts';
import type { Query } from '../../search/query/model.ts';
import { longDate } from '../../texts/dates.ts';
import { SEARCH_BOX } from '../../texts/search-box.ts';
import { SEARCH } from '../../texts/search.ts';
import { element } from '../dom/element.ts';
import { fillWithStretch } from '../dom/marked-stretch.ts';
import type { ArticleHref } from '../search/article-href.ts';
import type { ArticleTexts, PassageText } from '../search/article-texts.ts';
import { linesOf, type Line } from './lines.ts';

/** What an entry needs besides the article. */
export interface EntryContext {
  query: Query;
  texts: ArticleTexts;
  hrefOf: ArticleHref;
}

/** An entry of the panel, and when its passage is in it. */
export interface EntryView {
  entry: HTMLElement;
  ready: Promise<void>;
}

/** An article that was found: its headline in both languages, its date and its best passage. */
export function entryView(group: Group, { query, texts, hrefOf }: EntryContext): EntryView {
  const { article, date, headline } = group;
  const link = element(
    'a',
    { class: 'search-entry-link', href: hrefOf(article) },
    element('span', { lang: LANG.en }, headline.en),
    ' ',
    element('span', { lang: LANG.zh }, headline.zh),
  );
  const passage = element('div', { class: 'search-entry-passage' });
  const entry = element(
    'li',
    { class: 'search-entry' },
    link,
    element('time', { class: 'search-entry-date', datetime: date }, longDate(date)),
    passage,
  );
  const fail = (): void => {
    passage.replaceChildren(element('p', {}, SEARCH_BOX.textFailed));
  };
  const fill = (passages: PassageText[]): void => {
    // The page may be newer than the index, or older.
    const best = passages[group.passages[0]!];
    if (!best) {
      fail();
      return;
    }
    link.href = hrefOf(article, best.id);
    passage.replaceChildren(...linesOf(best, query).map(lineView));
  };
  const known = texts.known(article);
  if (known) fill(known);
  const ready = known ? Promise.resolve() : texts.load(article).then(fill, fail);
  return { entry, ready };
}

function lineView({ side, text, shown, matches }: Line): HTMLElement {
  if (text === '') return element('p', {}, SEARCH.absent[side]);
  const view = element('p', { lang: LANG[side] });
  fillWithStretch(view, text, shown, matches);
  return view;
}
