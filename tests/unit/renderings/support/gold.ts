import { readFileSync } from 'node:fs';
import path from 'node:path';

const GOLD = path.resolve(import.meta.dirname, '../../../gold/renderings');

/** A line of the gold set: a passage, a term in its Chinese, and what renders it. */
export interface GoldRendering {
  passage: string;
  term: string;
  zh: string;
  en: string;
}

/** All terms of the article of a day, as somebody read them who knows both languages. */
export function goldRenderings(date: string): GoldRendering[] {
  const lines = readFileSync(path.join(GOLD, `${date}.tsv`), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [passage, term, zh, en] = line.split('\t') as [string, string, string, string];
      return { passage, term, zh, en };
    });
}
