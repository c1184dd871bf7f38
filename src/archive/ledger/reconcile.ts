import type { PageIds } from './page-ids.ts';
import type { LedgerRow } from './row.ts';

/** What an article's page owes to links that were published earlier. */
export interface Reconciliation {
  /** Earlier ids that a passage answers for, by the passage's id: its text was corrected, or it has found a partner. */
  aliases: Map<string, string[]>;
  /** Earlier ids whose text is no longer there, by the id of the nearest passage. */
  gone: Map<string, string[]>;
  /** Live rows whose id is not on the page: their links would die. */
  dead: LedgerRow[];
  /** Ids on the page that the ledger does not have as live, in the order of the page. */
  unrecorded: string[];
}

/**
 * Compares what the ledger says of an article with the ids of its page.
 *
 * An English block keeps the id that it had as a passage of its own when it finds a partner, so a
 * live row may also be answered by a block inside a passage.
 */
export function reconcile(rows: readonly LedgerRow[], page: PageIds): Reconciliation {
  const result: Reconciliation = { aliases: new Map(), gone: new Map(), dead: [], unrecorded: [] };
  const live = new Set<string>();
  for (const row of rows) {
    const { passage, state, to } = row;
    if (state === 'live') live.add(passage);
    if (page.published.has(passage)) continue;
    const own = page.answers.get(passage);
    const answer = own ?? page.answers.get(to);
    if (answer !== undefined) {
      const kept = state === 'gone' && own === undefined ? result.gone : result.aliases;
      kept.set(answer, [...(kept.get(answer) ?? []), passage]);
    } else if (state === 'live') result.dead.push(row);
  }
  result.unrecorded = [...page.published].filter((id) => !live.has(id));
  return result;
}
