import { readFileSync } from 'node:fs';
import { formatRows } from '../../archive/ledger/write-ledger.ts';
import { isError, problemsError } from '../../archive/problems/problem.ts';
import type { Place } from '../files/places.ts';
import { stampOf } from '../files/system.ts';
import { correctionsPlace, documentPlace } from '../folder/layout.ts';
import { listContent } from '../folder/list-content.ts';
import type { LedgerFile } from '../ledger/ledger-file.ts';
import { readFiled } from './sources.ts';
import { digestOf, summarise, type ArticleSummary } from './summary.ts';

/**
 * Makes a function that lists the articles of a content folder by date, page and slug. It reads one
 * document at a time, and called again only those that have changed.
 *
 * @returns a function that throws when the folder or a document has errors
 */
export function articleLister(content: Place, ledger: LedgerFile): () => readonly ArticleSummary[] {
  let read = new Map<string, { stamp: string; summary: ArticleSummary }>();
  let known: { stamp: string; summaries: ArticleSummary[] } | undefined;

  return () => {
    const { ids, corrected, problems } = listContent(content);
    const errors = problems.filter(isError);
    if (errors.length > 0) throw problemsError(errors);
    const stampOfArticle = (id: string) =>
      [documentPlace(content, id), correctionsPlace(content, id)].map(stampOf).join(' ');
    const stamps = new Map(ids.map((id) => [id, stampOfArticle(id)]));
    const stamp = JSON.stringify([ledger.stamp(), ...stamps]);
    if (known?.stamp === stamp) return known.summaries;

    const before = read;
    read = new Map();
    const summaries = Array.from(stamps, ([id, own]) => {
      const earlier = before.get(id);
      const fresh =
        earlier?.stamp === own
          ? earlier
          : { stamp: own, summary: summaryOf(content, id, corrected.has(id)) };
      read.set(id, fresh);
      const rows = formatRows({ article: id, rows: ledger.rowsOf(id) });
      return { ...fresh.summary, digest: digestOf([fresh.summary.digest, rows]) };
    });
    known = { stamp, summaries };
    return summaries;
  };
}

function summaryOf(content: Place, id: string, corrected: boolean): ArticleSummary {
  const { document, bytes, problems } = readFiled(content, id);
  if (!document || !bytes) throw problemsError(problems);
  const corrections = corrected ? [readFileSync(correctionsPlace(content, id).path)] : [];
  return summarise(id, document, [bytes, ...corrections]);
}
