import { pinyin } from 'pinyin-pro';
import { MAX_SLUG_LENGTH } from './article-id.ts';

/** The slug of a headline in which nothing can be spelt in ASCII. */
const NO_WORDS = 'untitled';

const RUNS = /\p{Script=Han}+|[a-z0-9]+/gv;
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The beginning of a Chinese headline as lower-case ASCII words joined by `-`.
 *
 * Chinese words (as `Intl.Segmenter` finds them) become their pinyin without tones, read in the
 * context of the headline; `ü` is written `yu` (`lyu`, `nyue`), as in passports (GB/T 28039-2011).
 * Latin words lose their accents, digits stay, everything else only separates words.
 *
 * @param headline - the Chinese headline as the document gives it
 * @returns 1 to 40 characters, cut at a word unless the first word alone is longer
 */
export function slugOf(headline: string): string {
  const plain = headline
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  let slug = '';
  for (const [run] of plain.matchAll(RUNS)) {
    for (const word of /^[a-z0-9]/u.test(run) ? [run] : pinyinWords(run)) {
      const longer = slug === '' ? word.slice(0, MAX_SLUG_LENGTH) : `${slug}-${word}`;
      if (longer.length > MAX_SLUG_LENGTH) return slug;
      slug = longer;
    }
  }
  return slug === '' ? NO_WORDS : slug;
}

/** The words of a run of Chinese characters in ASCII; characters without a known reading are left out. */
function pinyinWords(run: string): string[] {
  const readings = pinyin(run, { toneType: 'none', type: 'array' }).map((reading) =>
    reading
      .normalize('NFC')
      .replaceAll('ü', 'yu')
      .replace(/[^a-z]/gu, ''),
  );
  let at = 0;
  return [...words.segment(run)]
    .map(({ segment }) => {
      const from = at;
      at += Array.from(segment).length;
      return readings.slice(from, at).join('');
    })
    .filter((word) => word !== '');
}
