import { numberKey } from '../figure.ts';
import { hintKeys, relativeKeys, type Hint, type PaperDate, type RelativeWords } from '../hints.ts';

const HINTS: readonly Hint[] = [
  [/\b(?:both|pair|couple|twins?|either|duo|bi\w+)\b/iu, ['#2']],
  [/\b(?:doubl\w+|twice|dual)\b/iu, ['#2', '#1', '%100', '%200']],
  [/\b(?:tripl\w+|trebl\w+|thrice|trio)\b/iu, ['#3', '#2', '%200', '%300']],
  [/\bquadrupl\w+/iu, ['#4', '#3', '%300', '%400']],
  [/\bhal(?:f|ves|ved|ving)\b/iu, ['#0.5', '%50', '6 months', '15 days', '30 minutes']],
  [/\bquarters?\b/iu, ['#0.25', '%25', '3 months', '15 minutes']],
  [/\bdozens?\b/iu, ['#12', '#10']],
  [/\bscores?\b/iu, ['#20']],
  [/\bhundred/iu, ['#100']],
  [/\bthousand/iu, ['#1000']],
  [/\bmillion/iu, ['#1000000']],
  [/\bdays?\b/iu, ['24 hours']],
  [/\bweek(?:s|ly)?\b/iu, ['7 days']],
  [/\bfortnight/iu, ['14 days', '15 days', '2 weeks']],
  [/\b(?:year|annual)/iu, ['12 months']],
  [/\bdecades?\b/iu, ['10 years']],
  [/\bcentur(?:y|ies)\b/iu, ['100 years']],
  [/\b(?:noon|midnight|midday)\b/iu, ['#12', '#24', '#0']],
  [/\b(?:fully|completely|entirely|totally)\b/iu, ['%100']],
  [/\bNew Year/u, ['m1', '#1']],
  [/\bWomen['’]s Day/u, ['m3', '#8']],
  [/\b(?:May|Labou?r) Day/u, ['m5', '#1']],
  [/\bYouth Day/u, ['m5', '#4']],
  [/\bChildren['’]s Day/u, ['m6', '#1']],
  [/\bArmy Day/u, ['m8', '#1']],
  [/\bNational Day/u, ['m10', '#1']],
  [/\bChristmas/u, ['m12', '#25']],
];

const RELATIVE: RelativeWords = {
  years: [
    [/\b(?:this|current|present) (?:year|spring|summer|autumn|fall|winter)/iu, 0],
    [/\b(?:last|previous|past|preceding) (?:year|spring|summer|autumn|fall|winter)/iu, -1],
    [/\ba year (?:ago|earlier)/iu, -1],
    [/\byear before last/iu, -2],
    [/\b(?:next|coming|following) (?:year|spring)/iu, 1],
  ],
  months: [
    [/\b(?:this|current|same) month|end of the month/iu, 0],
    [/\b(?:last|previous|past) month/iu, -1],
    [/\b(?:next|coming|following) month/iu, 1],
  ],
  days: [
    [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/iu, 0],
    [/\b(?:yesterday|last night)\b/iu, -1],
    [/\bday before yesterday\b/iu, -2],
    [/\b(?:tomorrow|next day|following day)\b/iu, 1],
  ],
};

const ROMAN = new Map(
  'I II III IV V VI VII VIII IX X XI XII'
    .split(' ')
    .map((numeral, at): [string, number] => [numeral, at + 1]),
);

/**
 * The keys of whatever an English text says in other ways than by figures: `both`, `dozens`, Roman
 * numerals, holidays, and words such as `last year` and `yesterday`, from the date of the newspaper.
 */
export function englishHints(text: string, paper: PaperDate): Set<string> {
  const romans = Array.from(text.matchAll(/\b[IVX]+\b/gu), ([numeral]) => ROMAN.get(numeral));
  return new Set([
    ...hintKeys(text, HINTS),
    ...romans.filter((value) => value !== undefined).map(numberKey),
    ...relativeKeys(text, RELATIVE, paper),
  ]);
}
