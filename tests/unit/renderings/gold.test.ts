import { describe, expect, it } from 'vitest';
import { articles, tell } from './support/archive.ts';
import { goldRenderings } from './support/gold.ts';

describe('the renderings in the documents of this repository', () => {
  it.each(articles)('are those that a reader finds: $date', ({ date, passages }) => {
    const found = passages.flatMap((passage) =>
      passage.renderings.map((rendering) => ({
        passage: passage.passage.id,
        term: rendering.term,
        ...tell(passage, rendering),
      })),
    );
    const gold = goldRenderings(date);
    expect(gold.length).toBeGreaterThan(40);
    expect(found).toEqual(gold);
  });
});
