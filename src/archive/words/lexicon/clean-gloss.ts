/** What editors of a dictionary need and readers do not: measure words, other pronunciations. */
const APPARATUS = /^CL:|^[\w ]*\bpr\. \[|\bradical (?:in Chinese characters|\d)/u;
const ASIDE =
  /\s*\(CL:[^)]*\)|\s*[([,]?\s*(?:(?:also|colloquial|Taiwan|old|Beijing|Mainland) )+pr\. \[[^\]]*\](?:[^()]*\))?/gu;
const TRADITIONAL = /\p{Script=Han}+\|(?=\p{Script=Han})/gu;
const PINYIN = /\[[^\]\p{Script=Han}]*\]/gu;

/**
 * A gloss of CC-CEDICT as a reader is to see it: without measure words, traditional forms and
 * numbered pinyin. `abbr. for 增產節約|增产节约[zeng1 chan3 jie2 yue1]` becomes `abbr. for 增产节约`.
 *
 * @returns empty when nothing is left
 */
export function cleanGloss(gloss: string): string {
  if (APPARATUS.test(gloss)) return '';
  if (!/[[|:]/u.test(gloss)) return gloss;
  return gloss
    .replace(ASIDE, '')
    .replace(TRADITIONAL, '')
    .replace(PINYIN, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

const labelled = (labels: string) =>
  String.raw`^\((?:[^()]*[ ,])?(?:${labels})(?!\w)[^()]*\)|^(?:${labels}):? `;

/** What came up after the years of which the archive tells, is of one region, or was long out of use. */
const OUT_OF_PLACE = new RegExp(
  labelled(
    'slang|internet|neologism|computing|computer|gaming|video games?|software|telecommunications|brand|Tw|Taiwan|HK|' +
      'vulgar|derog\\.|jocular|archaic|dialect|Cantonese|since c\\. \\d+|poker|mahjong|golf|baseball|basketball|soccer',
  ) + String.raw`|\b(?:slang|poker|penis|vagina|sexual|masturbat\w+|mammary)\b|^surname `,
  'iu',
);

/** Senses of one field, and such as only old books have. */
const SPECIAL = new RegExp(
  labelled(
    'old|classical|literary|Buddhism|Daoism|TCM|Chinese medicine|math\\.|chemistry|physics|linguistics|grammar|' +
      'medicine|anatomy|biology|botany|zoology|astronomy|geology|music|law|sports?|finance|economics|statistics|' +
      'textiles|computer|Japanese surname|loanword|coll\\.',
  ) + String.raw`|^used in |^abbr\. |^classifier|^one of the \d+`,
  'iu',
);

/** How far a gloss is from what a newspaper of the fifties means: 0 for common senses. */
export function distance(gloss: string): 0 | 1 | 2 {
  if (OUT_OF_PLACE.test(gloss)) return 2;
  return SPECIAL.test(gloss) ? 1 : 0;
}
