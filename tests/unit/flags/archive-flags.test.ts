import { describe, expect, it } from 'vitest';
import { articles, flagArticle } from './support/archive.ts';

/** All that is wrong in the documents, as a reader of both languages finds it, by their dates. */
const TRUE_FLAGS: Record<string, string[]> = {
  '1957-01-30': [],
  // The caption stands once in Chinese before its translation.
  '1958-03-20': ['residue 下井跟班劳动 苗地插图'],
  '1960-06-11': [],
  '1960-08-09': [],
  '1960-08-15': [],
};

describe('the flags of the documents in this repository', () => {
  it.each(articles)('are true: $date', ({ blocks, date }) => {
    const found = flagArticle(blocks, date).flatMap(({ passage, flags }) =>
      flags.map((flag) => {
        if (flag.kind !== 'residue') return JSON.stringify(flag);
        const { block, from, to } = flag.en;
        return `${flag.kind} ${passage.en[block]!.text.slice(from, to)}`;
      }),
    );
    expect(found).toEqual(TRUE_FLAGS[date]);
  });
});
