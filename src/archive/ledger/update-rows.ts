import type { PageIds } from './page-ids.ts';
import { newRow, type LedgerRow } from './row.ts';
import type { Successor } from './successors.ts';

/**
 * The ledger's rows of an article after it was filed or replaced. No id that was recorded is lost:
 * each is live on the page, or leads in one step to an id that is.
 *
 * @param rows - the rows recorded so far; none for a new article
 * @param page - the ids of the article's page as it is now, with at least one passage
 * @param successors - where ids lead that have vanished from the page
 * @returns rows in the order of the page, each followed by those that lead to it, these by id
 */
export function updateRows(
  rows: readonly LedgerRow[],
  page: PageIds,
  successors: ReadonlyMap<string, Successor>,
): LedgerRow[] {
  const recorded = new Set(rows.map(({ passage }) => passage));
  const live = [...page.answers.keys()].filter((id) => page.published.has(id) || recorded.has(id));
  const leading = new Map<string, LedgerRow[]>(live.map((id) => [id, []]));
  const nearest: Successor = { state: 'gone', to: live[0]! };

  for (const { passage, state, to } of rows) {
    if (leading.has(passage)) continue;
    const target = state === 'live' ? passage : to;
    const next: Successor = leading.has(target)
      ? { state: 'alias', to: target }
      : (successors.get(target) ?? nearest);
    const fate = state === 'gone' ? 'gone' : next.state;
    leading.get(next.to)!.push(newRow(passage, fate, next.to));
  }
  return live.flatMap((passage) => [
    newRow(passage),
    ...leading.get(passage)!.sort((a, b) => (a.passage < b.passage ? -1 : 1)),
  ]);
}
