import type { Sides } from '../../../../src/archive/model.ts';
import { forEachToken } from '../../../../src/search/index/occurrences.ts';
import type { IndexReader, Postings } from '../../../../src/search/lookup/reader.ts';

/** Where a token stands: for each side that has it, its positions, or where they are not kept, none. */
type Occurrences = Map<number, (number | undefined)[]>;

/** Token lists of some passages, without any file. */
export interface PlainIndex extends Pick<IndexReader, 'postingsOf'> {
  /** The tokens that were looked up, those with `*` behind that begin others. */
  asked: string[];
  /** How often the positions of a token were asked for. */
  positionsAsked: number;
}

export function plainIndex(passages: readonly Sides<string>[]): PlainIndex {
  const tokens = new Map<string, Occurrences>();
  for (const [side, text] of passages.flatMap(({ en, zh }) => [en, zh]).entries()) {
    forEachToken(text, (token, position) => {
      const occurrences: Occurrences = tokens.get(token) ?? new Map<number, number[]>();
      const positions = occurrences.get(side) ?? [];
      tokens.set(token, occurrences.set(side, positions));
      positions.push(position);
    });
  }
  const index: PlainIndex = {
    asked: [],
    positionsAsked: 0,
    postingsOf: (wanted, isPrefix) => {
      index.asked.push(isPrefix ? `${wanted}*` : wanted);
      const isWanted = (token: string) =>
        isPrefix ? token.startsWith(wanted) && token !== wanted : token === wanted;
      const found = [...tokens].filter(([token]) => isWanted(token));
      return Promise.resolve(found.map(([, occurrences]) => postings(occurrences)));
    },
  };
  const postings = (occurrences: Occurrences): Postings => ({
    sides: Uint32Array.from(occurrences.keys()),
    counts: Uint32Array.from(occurrences.values(), ({ length }) => length),
    positions: () => {
      index.positionsAsked += 1;
      const positions = [...occurrences.values()].flat();
      if (positions.includes(undefined)) throw new Error('positions that are not kept');
      return Promise.resolve(Uint32Array.from(positions as number[]));
    },
  });
  return index;
}
