import type { HeaderLine } from '../model.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { isBlank, type Line } from './lines.ts';
import { checkDate, checkPage, valueFrom, type Value } from './values.ts';

const HEADLINE = /^\s*###(?!#)/u;
/** A date in any way of writing, so that a malformed one is reported as such and not as missing. */
const DATE_LINE = /^\s*\d{1,4}\s*[-–—./年]\s*\d{1,4}\s*[-–—./月]\s*\d{1,4}\s*日?\s*$/u;
const PAGE_LINE = /^\s*第(?<page>.{0,12}?)版\s*(?<edition>[(（].*)?$/u;
const COLUMN_LINE = /^\s*专栏\s*[:：]/u;
/** Authors may stand on a line each, but more lines than this are no authors. */
const MAX_AUTHOR_LINES = 8;
/** The brackets after `版`, with brackets inside them; the closing one may be missing. */
const EDITION = /^[(（](?<inside>(?:[^()（）]|[(（][^()（）]*[)）])*)[)）]?(?<rest>.*)$/u;

/** The Chinese header: its values as far as they are there, its lines, and what is left as body. */
export interface ChineseHeader {
  headline?: Value;
  authors: Value[];
  date?: Value;
  page?: Value;
  edition: string;
  column: string;
  lines: HeaderLine[];
  body: Line[];
  problems: Problem[];
}

/**
 * Reads the Chinese header: `### headline`, an author line or none, the date, `第N版(edition)` and
 * `专栏：column`, in this order, with or without blank lines between them.
 *
 * @param lines - the Chinese half, after the `Original:` line
 * @param file - the document's name, for problems
 */
export function readChineseHeader(lines: readonly Line[], file: string): ChineseHeader {
  const rest = lines.filter((line) => !isBlank(line));
  const taken: Line[] = [];
  const take = (pattern: RegExp): Line | undefined => {
    const next = rest[taken.length];
    if (!next || !pattern.test(next.text)) return undefined;
    taken.push(next);
    return next;
  };

  const headline = take(HEADLINE);
  const authors = rest.slice(taken.length, taken.length + authorLines(rest.slice(taken.length)));
  taken.push(...authors);
  const date = take(DATE_LINE);
  const page = take(PAGE_LINE);
  const column = take(COLUMN_LINE);

  const { edition, rest: afterEdition } = page ? editionOf(page) : { edition: '', rest: '' };
  const header: Omit<ChineseHeader, 'problems'> = {
    headline: headline && valueFrom(headline, headline.text.indexOf('###') + 3),
    authors: authors.map((line) => valueFrom(line, 0)),
    date: date && valueFrom(date, 0),
    page: page && pageOf(page),
    edition,
    column: column?.text.replace(COLUMN_LINE, '').trim() ?? '',
    lines: taken.map(({ line, text }) => ({ line, text })),
    body: bodyAfter(lines, taken.at(-1)),
  };
  const start = rest[0]?.line ?? lines[0]?.line ?? 1;
  const problems = checkHeader(header, column !== undefined, start, file);
  if (page && afterEdition !== '') {
    const where = { file, line: page.line, column: page.text.lastIndexOf(afterEdition) + 1 };
    problems.push(problem('PAGE_LINE_LONGER', where, { rest: afterEdition }));
  }
  return { ...header, problems };
}

/** How many lines stand before the date line, or before the page line when there is no date. */
function authorLines(lines: readonly Line[]): number {
  const count = lines
    .slice(0, MAX_AUTHOR_LINES + 1)
    .findIndex(({ text }) => DATE_LINE.test(text) || PAGE_LINE.test(text));
  return Math.max(count, 0);
}

function pageOf(line: Line): Value {
  const number = line.text.slice(0, line.text.indexOf('版'));
  return valueFrom({ ...line, text: number }, number.indexOf('第') + 1);
}

/** What stands between the brackets after `版`, and what follows them. */
function editionOf({ text }: Line): { edition: string; rest: string } {
  const { edition = '' } = PAGE_LINE.exec(text)?.groups ?? {};
  const { inside = '', rest = '' } = EDITION.exec(edition.trim())?.groups ?? {};
  return { edition: inside.trim(), rest: rest.trim() };
}

function bodyAfter(lines: readonly Line[], last: Line | undefined): Line[] {
  return last ? lines.filter(({ line }) => line > last.line) : [...lines];
}

function checkHeader(
  { headline, date, page, lines }: Omit<ChineseHeader, 'problems'>,
  hasColumn: boolean,
  start: number,
  file: string,
): Problem[] {
  const problems: Problem[] = [];
  const end = { file, line: lines.at(-1)?.line ?? start };
  if (!headline) problems.push(problem('HEADLINE_MISSING', { file, line: start }));
  else if (headline.text === '') {
    const details = { half: 'Chinese', mark: '###' };
    problems.push(problem('TITLE_EMPTY', { file, ...headline }, details));
  }
  if (date) problems.push(...checkDate(date, file));
  else problems.push(problem('DATE_LINE_MISSING', end));
  if (page) problems.push(...checkPage(page, file));
  else problems.push(problem('PAGE_LINE_MISSING', end));
  if (!hasColumn && date && page) problems.push(problem('COLUMN_LINE_MISSING', end));
  return problems;
}
