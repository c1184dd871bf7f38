import { cutRun } from '../cutting/cut-run.ts';
import { entriesOf, type Lexicon } from '../lexicon/lexicon.ts';

/** A syllable of plain pinyin; apostrophes keep others apart (GB/T 16159-2012). */
const SYLLABLE = /(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiou]+(?:(?:ng|n|r)(?![aeiou]))?/gu;

/**
 * The words in a word that is in no dictionary: those that its pinyin writes apart, and in these
 * the dictionary's. 包车间 with `bāo chējiān` is 包 and 车间, not 包车 and 间.
 */
export function partsOf(word: string, lexicon: Lexicon, pinyin?: string): string[] {
  return writtenWords(word, pinyin).flatMap((written) =>
    written !== word && entriesOf(lexicon, written).length > 0
      ? [written]
      : cutRun(written, { lexicon, known: [], except: word }).map(({ from, to }) =>
          written.slice(from, to),
        ),
  );
}

/** A word cut where its pinyin has spaces; whole when they have not as many syllables. */
function writtenWords(word: string, pinyin = ''): string[] {
  const plain = pinyin.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const counts = plain.split(/[\s-]+/u).map((written) => written.match(SYLLABLE)?.length ?? 0);
  let at = 0;
  const words = counts.map((count) => word.slice(at, (at += count)));
  return at === word.length ? words : [word];
}
