import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeArticles, type ArticleTable } from '../../../../src/search/format/articles.ts';
import { decodeChunk, decodePositionsFile } from '../../../../src/search/format/chunk.ts';
import { decodeDirectory } from '../../../../src/search/format/directory.ts';
import { decodeEntries, type FacetEntry } from '../../../../src/search/format/entries.ts';
import {
  ARTICLES,
  chunkFile,
  CURRENT,
  DIRECTORY,
  entriesFile,
  headsFile,
  NAMES,
  positionsFile,
  readCurrent,
  type Current,
} from '../../../../src/search/format/files.ts';
import { decodeHeads, type Head } from '../../../../src/search/format/heads.ts';
import { decodeNames } from '../../../../src/search/format/names.ts';
import { decodePositions, decodeSides } from '../../../../src/search/format/postings.ts';
import type { Name } from '../../../../src/search/names/name.ts';

/** Positions by side, by token; how often the side has it where positions are not kept. */
export type Occurrences = Map<string, Map<number, number[] | number>>;

/** Everything that an index says. */
export interface WholeIndex {
  current: Current;
  articles: ArticleTable;
  heads: Head[][];
  places: FacetEntry[];
  terms: FacetEntry[];
  names: Name[];
  occurrences: Occurrences;
}

/** The files below a folder, by path. */
export function filesIn(folder: string): Map<string, Uint8Array> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const isFile = (path: string) => statSync(join(folder, path)).isFile();
  return new Map(
    paths.filter(isFile).map((path) => [path, Uint8Array.from(readFileSync(join(folder, path)))]),
  );
}

/** Reads all files of an index; throws when one is missing or there is one too many. */
export function readIndex(files: ReadonlyMap<string, Uint8Array>): WholeIndex {
  const current = readCurrent(new TextDecoder().decode(files.get(CURRENT)));
  const unread = new Set(files.keys());
  unread.delete(CURRENT);
  const read = (name: string): Uint8Array => {
    const path = `${current.index}/${name}`;
    unread.delete(path);
    return gunzipSync(files.get(path)!);
  };
  const articles = decodeArticles(read(ARTICLES));
  const packs = [...files.keys()].filter((path) => path.includes('/h/'));
  const index = {
    current,
    articles,
    heads: packs.map((_, pack) => decodeHeads(read(headsFile(pack)), pack)),
    places: decodeEntries('places', read(entriesFile('places'))),
    terms: decodeEntries('terms', read(entriesFile('terms'))),
    names: decodeNames(read(NAMES)),
    occurrences: occurrencesIn(read),
  };
  if (unread.size > 0) throw new Error(`files that nothing refers to: ${[...unread].join(' ')}`);
  return index;
}

function occurrencesIn(read: (name: string) => Uint8Array): Occurrences {
  const occurrences: Occurrences = new Map();
  for (const chunk of decodeDirectory(read(DIRECTORY)).keys()) {
    for (const [token, list] of decodeChunk(read(chunkFile(chunk)))) {
      const { sides, counts } = decodeSides(list);
      const packed =
        typeof list.positions === 'number'
          ? decodePositionsFile(read(positionsFile(list.positions)), list.positions)
          : list.positions;
      const positions = packed && [...decodePositions(packed, counts)];
      const bySide = new Map(
        Array.from(sides, (side, at): [number, number[] | number] => [
          side,
          positions?.splice(0, counts[at]) ?? counts[at]!,
        ]),
      );
      occurrences.set(token, bySide);
    }
  }
  return occurrences;
}
