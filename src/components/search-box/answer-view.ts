import type { Answer } from '../../search/model.ts';
import { SEARCH_BOX } from '../../texts/search-box.ts';
import { element } from '../dom/element.ts';
import { articleHrefs } from '../search/article-href.ts';
import type { ArticleTexts } from '../search/article-texts.ts';
import { foundText } from '../search/status.ts';
import { entryView } from './entry-view.ts';

/** Where an answer leads. */
export interface AnswerContext {
  texts: ArticleTexts;
  /** The address of an article's page. */
  addressOf: (article: string) => string;
  /** The address of the search page with the same query. */
  searchHref: string;
}

/** What the panel shows of an answer. */
export interface AnswerView {
  /** The answer in a few words. */
  status: string;
  nodes: Node[];
  /** When the passages are there. */
  ready: Promise<unknown>;
}

/** An answer in short: how much was found, the best of it, and the way to all of it. */
export function answerView(answer: Answer, context: AnswerContext): AnswerView {
  const { query, groups, passages } = answer;
  const hrefOf = articleHrefs(query, context.addressOf);
  const entries = groups.map((group) => entryView(group, { query, texts: context.texts, hrefOf }));
  const list = element('ol', { class: 'search-entries' }, ...entries.map(({ entry }) => entry));
  const link = searchPageLink(
    context.searchHref,
    passages > 0 ? SEARCH_BOX.all(passages) : SEARCH_BOX.why,
  );
  return {
    status: foundText(answer, false),
    nodes: entries.length > 0 ? [list, link] : [link],
    ready: Promise.all(entries.map(({ ready }) => ready)),
  };
}

/** The last link of the panel: to the search page with the same query. */
export function searchPageLink(href: string, text: string): HTMLElement {
  return element('p', { class: 'search-panel-all' }, element('a', { href }, text));
}
