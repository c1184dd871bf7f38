import type { Term, Years } from '../glossary/index.ts';
import type { WordTerm } from './model.ts';

/** What the reader of an article needs to know of a term. */
export function wordTerm({ zh, pinyin, renderings, meaning, dates }: Term): WordTerm {
  return {
    zh,
    pinyin,
    renderings,
    meaning,
    ...(dates === undefined ? {} : { dates: writtenYears(dates) }),
  };
}

/** Years as `terms.yml` writes them. */
function writtenYears({ from, to }: Years): string {
  if (to === undefined) return `${from}-`;
  return to === from ? String(from) : `${from}-${to}`;
}
