import { existsSync } from 'node:fs';
import { readLedger } from '../../archive/ledger/read-ledger.ts';
import { LEDGER_HEADER, type LedgerArticle, type LedgerRow } from '../../archive/ledger/row.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import type { Place } from '../files/places.ts';
import { stampOf } from '../files/system.ts';
import { readLines } from './lines.ts';

/**
 * The articles of a ledger file, one at a time. A file that does not exist is an empty ledger.
 *
 * @param report - receives every problem; nothing by default, for a ledger that has been checked
 */
export function* readLedgerFile(
  file: Place,
  report: (found: Problem) => void = () => undefined,
): Generator<LedgerArticle> {
  if (existsSync(file.path)) yield* readLedger(readLines(file.path), file.name, report);
}

/** Every problem of a ledger file. */
export function checkLedgerFile(file: Place): Problem[] {
  const problems: Problem[] = [];
  const articles = readLedgerFile(file, (found) => problems.push(found));
  while (!articles.next().done);
  return problems;
}

/** A ledger file from which the rows of single articles can be read in any order. */
export interface LedgerFile {
  /** Changes when the file changes; empty when there is none. */
  stamp: () => string;
  /** The rows of an article; none when the ledger does not know it. */
  rowsOf: (article: string) => LedgerRow[];
}

/**
 * Opens a ledger file that has been checked. Only where each article's rows begin is held; when the
 * file changes, that is found again.
 */
export function openLedgerFile(file: Place): LedgerFile {
  let known: { stamp: string; ranges: Map<string, Range> } | undefined;
  return {
    stamp: () => stampOf(file),
    rowsOf(article) {
      const now = stampOf(file);
      if (known?.stamp !== now) known = { stamp: now, ranges: findArticles(file) };
      const range = known.ranges.get(article);
      if (!range) return [];
      const lines = [LEDGER_HEADER, ...readLines(file.path, range.from, range.to)];
      const [read] = readLedger(lines, file.name, () => undefined);
      // The header stood in line 1 of what was read.
      return read!.rows.map((row) => ({ ...row, line: row.line - 2 + range.line }));
    },
  };
}

/** The rows of an article in a ledger file. */
interface Range {
  /** The line of the first row, from 1. */
  line: number;
  /** The first byte, and the one after the last. */
  from: number;
  to: number;
}

function findArticles(file: Place): Map<string, Range> {
  const found = new Map<string, Range>();
  let from = 0;
  let line = 0;
  for (const text of existsSync(file.path) ? readLines(file.path) : []) {
    const to = from + text.length + 1;
    line++;
    const article = text.slice(0, text.indexOf('\t'));
    found.set(article, { ...(found.get(article) ?? { line, from }), to });
    from = to;
  }
  return found;
}
