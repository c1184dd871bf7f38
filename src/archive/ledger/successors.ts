import type { IdentifiedBlock, Sides } from '../model.ts';
import { matchBlocks } from './match-blocks.ts';
import type { PageIds } from './page-ids.ts';

/** Where the link to an id leads whose text is not on the page any more. */
export interface Successor {
  state: 'alias' | 'gone';
  /** A published id of the new page. */
  to: string;
}

/**
 * Finds where each id of an old version of an article leads in the new one: to the block whose text
 * is similar, or else to the passage that is nearest in the order of the old page.
 *
 * @param before - the old version's blocks and the ids of its page
 * @param after - the same of the new version, which has at least one passage
 * @returns a successor for every old id that is not on the new page
 */
export function successorsBySimilarity(
  before: { blocks: Sides<readonly IdentifiedBlock[]>; page: PageIds },
  after: { blocks: Sides<readonly IdentifiedBlock[]>; page: PageIds },
): Map<string, Successor> {
  const similar = new Map([
    ...matchBlocks(before.blocks.en, after.blocks.en, 'en'),
    ...matchBlocks(before.blocks.zh, after.blocks.zh, 'zh'),
  ]);
  return leadToNearest([...before.page.answers.keys()], similar, after.page);
}

/**
 * Finds where ids lead when the old version of the text is lost: when as many ids have vanished
 * between two that stayed as new ones have come there, they follow each other; otherwise the
 * nearest passage that stayed is named.
 *
 * @param order - the ids that were live, in the order of the old page
 * @param page - the ids of the new page, which has at least one passage
 * @returns a successor for every id of `order` that is not on the new page
 */
export function successorsByPlace(order: readonly string[], page: PageIds): Map<string, Successor> {
  const before = new Set(order);
  const now = [...page.answers.keys()].filter((id) => page.published.has(id) || before.has(id));
  const place = new Map(now.map((id, index) => [id, index]));
  const matched = new Map<string, string>();
  let vanished: string[] = [];
  let from = -1;
  for (const id of [...order, undefined]) {
    const to = id === undefined ? now.length : place.get(id);
    if (to === undefined) {
      vanished.push(id!);
      continue;
    }
    const come = now.slice(from + 1, Math.max(to, from + 1));
    if (come.length === vanished.length && !come.some((other) => before.has(other)))
      come.forEach((successor, index) => matched.set(vanished[index]!, successor));
    vanished = [];
    from = to;
  }
  return leadToNearest(order, matched, page);
}

/** Makes every id of `order` that is not on the page lead to its match or to what is nearest. */
function leadToNearest(
  order: readonly string[],
  matched: ReadonlyMap<string, string>,
  page: PageIds,
): Map<string, Successor> {
  const published = (id: string) => (page.published.has(id) ? id : page.answers.get(id));
  const answers = order.map((id) => published(id) ?? published(matched.get(id) ?? ''));
  const [anywhere] = page.published;
  const result = new Map<string, Successor>();
  order.forEach((id, index) => {
    if (page.answers.has(id)) return;
    const answer = answers[index];
    const nearest =
      answers.slice(0, index).findLast((other) => other !== undefined) ??
      answers.slice(index).find((other) => other !== undefined) ??
      anywhere!;
    result.set(id, answer ? { state: 'alias', to: answer } : { state: 'gone', to: nearest });
  });
  return result;
}
