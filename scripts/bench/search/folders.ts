import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../benchmark.ts';

const ROOT = path.join(PROJECT, '.cache/bench/search');

/** Where a run keeps what it makes. */
export const FOLDERS = {
  content: path.join(ROOT, 'content'),
  site: path.join(ROOT, 'site'),
  /** The texts of all articles, one article a line. */
  articleFile: path.join(ROOT, 'articles.jsonl'),
  index: (articles: number) => path.join(ROOT, `index-${articles}`),
  peer: (id: string) => path.join(ROOT, 'peers', id),
};

/** Makes the folder that all others are in. */
export function makeRoot(): void {
  mkdirSync(ROOT, { recursive: true });
}
