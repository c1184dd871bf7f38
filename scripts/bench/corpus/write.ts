import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { articleId } from '../../../src/archive/naming/name-article.ts';
import { generateDocument } from './generate.ts';

/** The file by which a folder is known to hold a made-up corpus, so that it may be written anew. */
const MARKER = '.corpus';
const MARKER_TEXT = 'Made by `npm run bench -- corpus`, which may empty this folder.\n';

/** Parts of a content folder that speak of particular articles. */
const OF_ARTICLES = new Set(['articles', 'alignment', 'ledger.tsv']);

/** What became of a request for a corpus. */
export type Written = { articles: number; bytes: number } | { refused: string };

/**
 * Writes a content folder with made-up articles, one at a time, and with everything else as it is
 * in the project's own.
 *
 * @param out - the folder; it must be missing, empty, or one that this function made earlier
 * @param model - the content folder whose other files are copied
 * @returns how much was written, or why nothing was
 */
export function writeCorpus(
  out: string,
  model: string,
  { articles, seed }: { articles: number; seed: number },
): Written {
  if (!existsSync(path.join(model, 'archive.yml'))) {
    return { refused: `${model} is no content folder: it has no archive.yml to copy.` };
  }
  if (existsSync(out) && !isFree(out)) {
    return {
      refused: `${out} is not an empty folder, nor was it made by this command. Name another folder.`,
    };
  }
  clear(out);
  copyModel(model, out);
  return { articles, bytes: writeArticles(path.join(out, 'articles'), articles, seed) };
}

/** True for an empty folder, and for one that an earlier run has made. */
function isFree(out: string): boolean {
  if (!statSync(out).isDirectory()) return false;
  const names = readdirSync(out);
  return names.length === 0 || names.includes(MARKER);
}

/** Empties a folder that has the marker, and marks it first, so that a broken run can be repeated. */
function clear(out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, MARKER), MARKER_TEXT);
  for (const name of readdirSync(out)) {
    if (name !== MARKER) rmSync(path.join(out, name), { recursive: true });
  }
}

function copyModel(model: string, out: string): void {
  for (const name of readdirSync(model)) {
    if (OF_ARTICLES.has(name) || name.startsWith('.')) continue;
    cpSync(path.join(model, name), path.join(out, name), { recursive: true });
  }
}

function writeArticles(folder: string, articles: number, seed: number): number {
  mkdirSync(folder);
  const taken = new Set<string>();
  let bytes = 0;
  for (let index = 0; index < articles; index++) {
    const { text, truth } = generateDocument(index, seed);
    const id = articleId(truth.date, truth.page, truth.title.zh, taken);
    taken.add(id);
    const file = Buffer.from(text, 'utf8');
    bytes += file.length;
    writeFileSync(path.join(folder, `${id}.txt`), file);
  }
  return bytes;
}
