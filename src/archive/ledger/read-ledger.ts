import { compareArticleIds, parseArticleId } from '../naming/article-id.ts';
import type { Code } from '../problems/catalogue.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { LEDGER_HEADER, STATES, type LedgerArticle, type LedgerRow } from './row.ts';

type Report = (found: Problem) => void;

const PASSAGE = /^p[0-9a-hjkmnp-tv-z]{7}(?:-(?:[2-9]|[1-9]\d+))?$/u;

/**
 * Reads a ledger article by article, so that only one article's rows are ever held.
 *
 * @param lines - the lines of the ledger without their ends (a CR may be left)
 * @param file - its name, for problems
 * @param report - receives every problem in the order of the lines
 * @returns the articles in the order of the ledger; rows with a problem are left out
 */
export function* readLedger(
  lines: Iterable<string>,
  file: string,
  report: Report,
): Generator<LedgerArticle> {
  let number = 0;
  let headed = false;
  let current: LedgerArticle | undefined;
  for (const raw of lines) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    number++;
    if (!headed) {
      headed = line === LEDGER_HEADER;
      if (headed) continue;
      break;
    }
    const read = readRow(line, { file, line: number }, report);
    if (!read) continue;
    if (current?.article !== read.article) {
      if (current) yield checkArticle(current, file, report);
      if (current && compareArticleIds(current.article, read.article) > 0) {
        const details = { article: read.article, previous: current.article };
        report(problem('LEDGER_ORDER_WRONG', { file, line: number }, details));
      }
      current = { article: read.article, rows: [] };
    }
    current.rows.push(read.row);
  }
  if (!headed) {
    const wanted = LEDGER_HEADER.replaceAll('\t', ' ');
    report(problem('LEDGER_HEADER_WRONG', { file }, { wanted }));
  }
  if (current) yield checkArticle(current, file, report);
}

function readRow(
  text: string,
  where: { file: string; line: number },
  report: Report,
): { article: string; row: LedgerRow } | undefined {
  const columns = text.split('\t');
  const [article, passage, stateWord, to] = columns;
  if (columns.length !== 4 || article === undefined || passage === undefined || to === undefined) {
    report(problem('LEDGER_COLUMNS_WRONG', where, { found: columns.length }));
    return undefined;
  }
  const state = STATES.find((known) => known === stateWord);
  const columnOf = (index: number) =>
    columns.slice(0, index).join('\t').length + (index > 0 ? 2 : 1);
  const complain = (code: Code, index: number, details = {}) => {
    const found = columns[index] ?? '';
    report(problem(code, { ...where, column: columnOf(index) }, { found, ...details }));
  };
  if (!parseArticleId(article)) complain('LEDGER_ARTICLE_BAD', 0);
  else if (!PASSAGE.test(passage)) complain('LEDGER_PASSAGE_BAD', 1);
  else if (!state) complain('LEDGER_STATE_UNKNOWN', 2);
  else if (state === 'live' && to !== '') complain('LEDGER_TO_UNEXPECTED', 3, { passage });
  else return { article, row: { passage, state, to, line: where.line } };
  return undefined;
}

/** Reports rows of one article that contradict each other, and leaves repeated ones out. */
function checkArticle(
  { article, rows }: LedgerArticle,
  file: string,
  report: Report,
): LedgerArticle {
  const first = new Map<string, LedgerRow>();
  for (const row of rows) {
    const earlier = first.get(row.passage);
    if (!earlier) first.set(row.passage, row);
    else {
      const details = { passage: row.passage, first: earlier.line };
      report(problem('LEDGER_ROW_REPEATED', { file, line: row.line }, details));
    }
  }
  for (const { passage, state, to, line } of first.values()) {
    if (state === 'live' || first.get(to)?.state === 'live') continue;
    const code = first.has(to) ? 'LEDGER_TO_NOT_LIVE' : 'LEDGER_TO_UNKNOWN';
    report(problem(code, { file, line }, { passage, state, found: to }));
  }
  return { article, rows: [...first.values()] };
}
