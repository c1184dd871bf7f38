import { encodeChunk, encodePositionsFile } from '../format/chunk.ts';
import { encodeDirectory, separatorOf } from '../format/directory.ts';
import { chunkFile, DIRECTORY, positionsFile } from '../format/files.ts';
import type { List } from '../format/postings.ts';
import { stemPartOf } from '../text/tokens.ts';
import type { TokenList } from './list.ts';
import type { IndexFile } from './pack.ts';
import { CHUNK_BYTES, LARGEST_CHUNK, LONG_POSITIONS } from './sizes.ts';

/**
 * Makes the files of tokens and where they stand: chunks, positions, and the directory at the end.
 *
 * @param lists - in the order of the tokens
 */
export function* tokenFiles(lists: Iterable<TokenList>): Generator<IndexFile> {
  const firsts: string[] = [];
  let files = 0;
  let before = '';
  for (const group of groupsOf(lists)) {
    const chunk: [token: string, list: List][] = [];
    for (const { token, size, sides, positions } of group) {
      if (positions.length > LONG_POSITIONS) {
        yield { name: positionsFile(files), bytes: encodePositionsFile(positions, files) };
        chunk.push([token, { size, sides, positions: files }]);
        files += 1;
      } else {
        const here = positions.length > 0 ? positions : undefined;
        chunk.push([token, { size, sides, positions: here }]);
      }
    }
    yield { name: chunkFile(firsts.length), bytes: encodeChunk(chunk) };
    firsts.push(separatorOf(before, group[0]!.token));
    before = group.at(-1)!.token;
  }
  yield { name: DIRECTORY, bytes: encodeDirectory(firsts) };
}

/** Cuts lists into those of each chunk. A list that is larger than a chunk has one to itself. */
function* groupsOf(lists: Iterable<TokenList>): Generator<TokenList[]> {
  let group: TokenList[] = [];
  let bytes = 0;
  for (const list of lists) {
    const added = bytesOf(list);
    if (group.length > 0 && bytes + added > limitOf(group.at(-1)!, list)) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(list);
    bytes += added;
  }
  if (group.length > 0) yield group;
}

/** About how many bytes of a chunk a list takes. */
function bytesOf({ token, sides, positions }: TokenList): number {
  const here = positions.length > LONG_POSITIONS ? 0 : positions.length;
  return token.length + sides.length + here;
}

function limitOf(before: TokenList, list: TokenList): number {
  const stem = stemPartOf(list.token);
  const isInflection = stem !== undefined && before.token.startsWith(stem);
  return isInflection ? LARGEST_CHUNK * CHUNK_BYTES : CHUNK_BYTES;
}
