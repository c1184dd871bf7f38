import type { IdentifiedBlock, Passage, Sides } from '../model.ts';

/** The ids of one article's page. */
export interface PageIds {
  /** Every id that stands on the page, in its order, with the id of the passage that it stands in. */
  answers: ReadonlyMap<string, string>;
  /** Those of them that readers can link to: each passage's, and each further Chinese block's. */
  published: ReadonlySet<string>;
}

/** The ids of an article whose sides are aligned. */
export function idsOfPassages(passages: readonly Passage[]): PageIds {
  const answers = new Map<string, string>();
  const published = new Set<string>();
  for (const { id, zh, en } of passages) {
    for (const { id: own } of [...zh, ...en]) answers.set(own, id);
    for (const { id: own } of zh) published.add(own);
    published.add(id);
  }
  return { answers, published };
}

/**
 * The ids of an article whose sides are not aligned: every block answers for itself, and only the
 * Chinese ones are known to be published, since English blocks may have partners.
 */
export function idsOfBlocks({ zh, en }: Sides<readonly IdentifiedBlock[]>): PageIds {
  const answers = new Map([...zh, ...en].map(({ id }) => [id, id]));
  return { answers, published: new Set(zh.map(({ id }) => id)) };
}
