import { readdirSync, readFileSync } from 'node:fs';
import type { ArticleRecord } from '../../../../src/search/index/record.ts';

const ARTICLES = new URL('../../../../content/articles/', import.meta.url);

/**
 * The documents of the archive as records, each line of a half a block. Lines are paired by number:
 * which passage a line is in does not matter here, only that it is in one.
 */
export function archiveRecords(): ArticleRecord[] {
  return readdirSync(ARTICLES)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => recordOf(name, readFileSync(new URL(name, ARTICLES), 'utf8')));
}

function recordOf(name: string, document: string): ArticleRecord {
  const [en, zh] = document.split(/^<hr \/>\s*$/mu).map(linesOf) as [string[], string[]];
  const count = Math.max(en.length, zh.length);
  return {
    id: name.replace(/\.txt$/u, ''),
    date: name.slice(0, 10),
    page: 1,
    column: '',
    place: '',
    places: [],
    terms: [],
    headline: { en: en[0]!, zh: zh[0]! },
    passages: Array.from({ length: count }, (_, at) => ({ en: en[at] ?? '', zh: zh[at] ?? '' })),
  };
}

function linesOf(half: string): string[] {
  return half
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
