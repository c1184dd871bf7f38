import type { NamedFacet } from '../model.ts';
import { VERSION } from './signature.ts';

/*
 * An index is a folder named by its digest, so that its files never change under their addresses;
 * beside it stands the one file that does, which names the folder. Files are packed with gzip under
 * an extension that no server knows: some unpack `.gz` on the way.
 */

/** The file beside the index that names it. */
export const CURRENT = 'current.json';

/** What every article has, in one table. */
export const ARTICLES = 'articles.bin';
/** The first token of each chunk. */
export const DIRECTORY = 'directory.bin';
/** The names of the entries of the gazetteer and of the glossary. */
export const NAMES = 'names.bin';

/** Tokens and where they stand, from chunk 0. */
export function chunkFile(chunk: number): string {
  return `t/${chunk}.bin`;
}

/** The positions of a token that has too many of them for its chunk. */
export function positionsFile(file: number): string {
  return `p/${file}.bin`;
}

/** What the results say of some articles, from pack 0. */
export function headsFile(pack: number): string {
  return `h/${pack}.bin`;
}

/** Which articles name which entry of a facet. */
export function entriesFile(facet: NamedFacet): string {
  return `${facet}.bin`;
}

/** What {@link CURRENT} says. */
export interface Current {
  /** Of the format. */
  version: typeof VERSION;
  /** The digest of the index, which is the name of its folder. */
  index: string;
  /** How many articles the index knows. */
  articles: number;
  /** How many passages. */
  passages: number;
}

/** Writes the content of {@link CURRENT}. */
export function writeCurrent(current: Omit<Current, 'version'>): string {
  return JSON.stringify({ version: VERSION, ...current } satisfies Current);
}

/**
 * Reads the content of {@link CURRENT}.
 *
 * @throws Error when it is anything else, or of another version
 */
export function readCurrent(text: string): Current {
  const { version, index, articles, passages } = JSON.parse(text) as Partial<
    Record<string, unknown>
  >;
  const isDigest = typeof index === 'string' && /^[0-9a-f]+$/u.test(index);
  if (version !== VERSION || !isDigest || !isCount(articles) || !isCount(passages)) {
    throw new Error(`not a search index of version ${VERSION}`);
  }
  return { version, index, articles, passages };
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
