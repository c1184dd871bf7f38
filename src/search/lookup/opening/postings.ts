import type { ArticleTable } from '../../format/articles.ts';
import { decodeChunk, decodePositionsFile } from '../../format/chunk.ts';
import { chunksOf } from '../../format/directory.ts';
import { chunkFile, positionsFile } from '../../format/files.ts';
import { decodePositions, decodeSides, type List } from '../../format/postings.ts';
import type { IndexReader, Postings } from '../reader.ts';
import { cached } from './cache.ts';
import { orDamaged, type ReadFile } from './read-file.ts';

/** How many bytes of chunks, and of files of positions, are kept, unpacked. */
const ROOM = 6_000_000;

/**
 * Makes the function that gives the postings of tokens.
 *
 * @param firsts - where each chunk begins
 */
export function openPostings(
  read: ReadFile,
  firsts: readonly string[],
  { count, firstPassage }: ArticleTable,
): IndexReader['postingsOf'] {
  const sideCount = 2 * firstPassage[count]!;
  const chunks = cached(
    (chunk: number) =>
      read(chunkFile(chunk), (bytes) => {
        const lists = decodeChunk(bytes);
        const tokens = [...lists.keys()];
        if (!isWithin(firsts, chunk, tokens)) throw new Error('another chunk');
        return lists;
      }),
    ROOM,
  );
  const packed = cached(
    (file: number) => read(positionsFile(file), (bytes) => decodePositionsFile(bytes, file)),
    ROOM,
  );

  const postings = (token: string, chunk: number, list: List): Postings => {
    const { sides, counts } = orDamaged(chunkFile(chunk), () => {
      const found = decodeSides(list);
      if (!(found.sides.at(-1)! < sideCount)) throw new RangeError(`too many sides of ${token}`);
      return found;
    });
    return {
      sides,
      counts,
      positions: async () => {
        const { positions } = list;
        if (typeof positions !== 'number') {
          return orDamaged(chunkFile(chunk), () => decodePositions(positions!, counts));
        }
        const bytes = await packed(positions);
        return orDamaged(positionsFile(positions), () => decodePositions(bytes, counts));
      },
    };
  };

  return async (token, isPrefix) => {
    const { from, to } = chunksOf(firsts, token, isPrefix);
    const numbers = Array.from({ length: to - from }, (_, at) => from + at);
    const found = await Promise.all(
      numbers.map(async (chunk) => {
        const lists = tokensOf(await chunks(chunk), token, isPrefix);
        return lists.map(([name, list]) => postings(name, chunk, list));
      }),
    );
    return found.flat();
  };
}

/** True when a chunk has the tokens that it should have by the directory. */
function isWithin(firsts: readonly string[], chunk: number, tokens: readonly string[]): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined) return false;
  const next = firsts[chunk + 1];
  return firsts[chunk]! <= first && (next === undefined || last < next);
}

/** The lists of a token, or of all tokens that are longer and begin with it. */
function tokensOf(
  lists: ReadonlyMap<string, List>,
  token: string,
  isPrefix: boolean,
): [string, List][] {
  if (isPrefix) {
    return [...lists].filter(([name]) => name.length > token.length && name.startsWith(token));
  }
  const list = lists.get(token);
  return list ? [[token, list]] : [];
}
