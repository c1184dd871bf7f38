import type { Group } from '../../search/lookup/answer.ts';
import type { Query } from '../../search/query/model.ts';
import { SEARCH } from '../../texts/search.en.ts';
import type { ArticleTexts, PassageText } from './article-texts.ts';
import { element, textButton } from '../dom/element.ts';
import { hitView } from './hit-view.ts';

/** How many passages of an article are shown before the reader asks for more. */
const FIRST_HITS = 3;

/** What a group of hits needs to be shown. */
export interface GroupContext {
  query: Query;
  texts: ArticleTexts;
  /** The address of an article, marked for the query, or of one of its passages. */
  hrefOf: (article: string, passage?: string) => string;
}

/** An article with its hits, and when these are all there. */
export interface GroupView {
  section: HTMLElement;
  ready: Promise<void>;
}

/**
 * An article that was found: its headline in both languages, and its best passages. What is already
 * known is there at once, so that nothing flickers while the reader types.
 */
export function groupView(group: Group, context: GroupContext): GroupView {
  const { article, date, page, place, headline, passages } = group;
  const hits = element('ol', { class: 'hits' });
  const section = element(
    'section',
    { class: 'hit-group' },
    element(
      'h2',
      { class: 'hit-group-title' },
      element(
        'a',
        { href: context.hrefOf(article) },
        element('span', { lang: 'en' }, headline.en),
        ' ',
        element('span', { lang: 'zh-Hans' }, headline.zh),
      ),
    ),
    element('p', { class: 'hit-group-about' }, SEARCH.group(date, page, place, passages.length)),
    hits,
  );
  const showFailure = () => {
    hits.replaceWith(element('p', { class: 'search-failure' }, SEARCH.textFailed));
  };
  const fill = (texts: PassageText[]) => {
    // The page may be newer than the index, or older.
    if (passages.every((at) => texts[at])) showHits(section, hits, texts, group, context);
    else showFailure();
  };
  const known = context.texts.known(article);
  if (known) fill(known);
  const ready = known ? Promise.resolve() : context.texts.load(article).then(fill, showFailure);
  return { section, ready };
}

function showHits(
  section: HTMLElement,
  hits: HTMLElement,
  texts: PassageText[],
  { article, passages }: Group,
  { query, hrefOf }: GroupContext,
): void {
  const viewOf = (at: number): HTMLElement => {
    const passage = texts[at]!;
    return hitView(passage, query, { href: hrefOf(article, passage.id), number: at + 1 });
  };
  hits.replaceChildren(...passages.slice(0, FIRST_HITS).map(viewOf));
  const rest = passages.slice(FIRST_HITS);
  if (rest.length === 0) return;
  const more = element('p', { class: 'more-hits' });
  more.append(
    textButton(SEARCH.moreHits(rest.length), () => {
      const views = rest.map(viewOf);
      hits.append(...views);
      more.remove();
      views[0]!.querySelector('a')!.focus();
    }),
  );
  section.append(more);
}
