import type { FailureKind } from '../../search/failure.ts';
import type { Counts } from '../../search/model.ts';
import type { Note } from '../../search/query/model.ts';
import { numeral } from '../numeral.ts';
import { counted, passageCount, passagesInArticles } from './phrases.ts';

/** What the search page says, in English. */
export const SEARCH = {
  working: 'Searching …',
  slow: 'The connection is slow; still loading.',
  /** The title of the page that shows a search. */
  title: (query: string, page: string) => `${query} · ${page}`,
  found: passagesInArticles,
  /** What was found with filters, and how much there is without them. */
  foundOf: (found: Counts, unfiltered: Counts) =>
    `${passagesInArticles(found)}, of ${passageCount(unfiltered.passages)} without the filters`,
  nothing: 'Nothing found',
  nothingFiltered: 'Nothing found with these filters',
  nothingToFind: 'Nothing to look for',
  /** Above the parts of a query that found nothing as a whole. */
  nothingTogether: 'No article has all of this together. Each part by itself:',
  nothingAlone: 'No passage in either language has this:',
  /** How often a part of a query occurs. */
  partCount: (part: string, count: number) =>
    `${part} — ${count === 0 ? 'nowhere' : passageCount(count)}`,
  excluded: (part: string) => `to leave out: ${part}`,
  simplified: (typed: string, simplified: string) =>
    `${typed} was looked for in simplified characters as well: ${simplified}.`,
  passages: passageCount,
  passage: (number: number) => `Passage ${number}`,
  absent: { en: 'No English', zh: 'No Chinese' },
  whole: 'Whole passage',
  less: 'Shorter',
  moreHits: (count: number) => `${counted(count, 'more passage')} of this article`,
  /** Before other names of the query, and of one of its words. */
  also: 'also as ',
  alsoOf: (typed: string) => `${typed}, also as `,
  /** After such a name, and between two of them. */
  alsoCount: (count: number, isFirst: boolean) =>
    ` (${isFirst ? passageCount(count) : numeral(count)})`,
  alsoNext: ' · ',
  pager: 'Pages of results',
  pageOf: (page: number, pages: number) => `Page ${numeral(page)} of ${numeral(pages)}`,
  firstPage: 'First',
  previousPage: 'Previous',
  nextPage: 'Next',
  lastPage: 'Last',
  textFailed: 'The text of these passages could not be loaded. Open the article to read them.',
  again: 'Try again',
};

/** How a query was read where it could not be taken literally. */
export function noteText(note: Note): string {
  switch (note.kind) {
    case 'unclosed-quote':
      return `The quotation mark was not closed: “${note.source}” was taken as the phrase.`;
    case 'only-punctuation':
      return `Punctuation and signs alone cannot be searched for; left out: ${note.source}`;
    case 'only-exclusions':
      return 'The query says only what to leave out. Add what to look for.';
    case 'cut':
      return `The query is too long: only its first ${numeral(note.length)} characters were read.`;
  }
}

/** What went wrong and what the reader can do, for each way in which a search can fail. */
export const FAILURES: Record<FailureKind, string> = {
  unreachable:
    'The search index could not be loaded, because the network or the server did not answer. Check the connection and try again.',
  missing:
    'The search index could not be loaded: a file of it is missing on the server. The archive may be changing just now; reload the page and try again.',
  damaged:
    'The search index could not be loaded: a file of it arrived damaged. Reload the page and try again.',
  timeout:
    'The search index could not be loaded in time. The connection may be very slow; try again.',
  'no-worker':
    'The search could not be started: its script did not arrive, or this browser refuses to run it in the background. Check the connection and try again, or use another browser.',
  unexpected: 'The search failed in a way that nobody expected. Reload the page and try again.',
};
