import { LANG } from '../../archive/model.ts';
import type { Group } from '../../search/model.ts';
import type { Query } from '../../search/query/model.ts';
import { longDate } from '../../texts/dates.ts';
import { langOf } from '../../texts/languages.ts';
import { pageName } from '../../texts/phrases.ts';
import { SEARCH } from '../../texts/search.ts';
import { element, textButton } from '../dom/element.ts';
import type { ArticleHref } from './article-href.ts';
import type { ArticleTexts, PassageText } from './article-texts.ts';
import { hitView } from './hit-view.ts';

/** How many passages of an article are shown before the reader asks for more. */
const FIRST_HITS = 3;

/** What a group of hits needs to be shown. */
export interface GroupContext {
  query: Query;
  texts: ArticleTexts;
  hrefOf: ArticleHref;
}

/** An article with its hits. */
export interface GroupView {
  section: HTMLElement;
  /**
   * Puts in the texts of the hits: at once when they are known, otherwise when they have come. A
   * failure is shown in their place.
   */
  fill: () => Promise<void>;
}

/**
 * An article that was found: its headline in both languages, and places of fitting height for its
 * best passages.
 */
export function groupView(group: Group, context: GroupContext): GroupView {
  const { article, headline, passages } = group;
  const waiting = passages
    .slice(0, FIRST_HITS)
    .map(() => element('li', { class: 'hit hit-waiting' }));
  const hits = element('ol', { class: 'hits' }, ...waiting);
  const title = element(
    'a',
    { href: context.hrefOf(article) },
    element('span', { lang: LANG.en }, headline.en),
    ' ',
    element('span', { lang: LANG.zh }, headline.zh),
  );
  const section = element(
    'section',
    { class: 'hit-group' },
    element('h2', { class: 'hit-group-title' }, title),
    element('p', { class: 'hit-group-about' }, ...aboutOf(group)),
    hits,
  );
  const show = (texts: PassageText[]): void => {
    if (!fits(texts, passages)) throw new Error(`other passages in ${article}`);
    showHits(section, hits, texts, group, context);
  };
  const load = async (): Promise<void> => {
    try {
      show(await context.texts.load(article));
    } catch (error) {
      console.error(error);
      hits.replaceChildren(failureView(() => void load()));
    }
  };
  const fill = async (): Promise<void> => {
    const known = context.texts.known(article);
    if (known && fits(known, passages)) show(known);
    else await load();
  };
  return { section, fill };
}

/** Whether texts have the passages of a hit: the page may be newer than the index, or older. */
function fits(texts: PassageText[], passages: number[]): boolean {
  return passages.every((at) => texts[at]);
}

function failureView(again: () => void): HTMLElement {
  const button = textButton(SEARCH.again, again);
  return element('li', { class: 'search-failure' }, SEARCH.textFailed, ' ', button);
}

/** Where and when the article was printed, and how much of it was found. */
function aboutOf({ date, page, column, place, passages }: Group): (Node | string)[] {
  const facts = [
    element('time', { datetime: date }, longDate(date)),
    pageName(page),
    ...(column ? [element('span', { lang: LANG.zh }, column)] : []),
    ...(place ? [element('span', { lang: langOf(place) }, place)] : []),
    SEARCH.passages(passages.length),
  ];
  return facts.flatMap((fact, at) => (at > 0 ? [' · ', fact] : [fact]));
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
