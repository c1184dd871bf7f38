import { unwrapped, withoutRemarks } from './remarks.ts';

const NEWSPAPER =
  "(?:our|this|xinhua|people['’]s|staff|special)(?: (?:news|agency|daily|newspaper|own|staff|special)){0,3}(?:['’]s)? (?:special )?";
const OFFICE = `(?:${NEWSPAPER})?(?:reporters?|correspondents?|commentators?)\\b[\\s,:]*`;
const SIGNED = new RegExp(`^(?:by\\s+(?:${OFFICE})?|${OFFICE})`, 'iu');
const SEPARATOR = /\s*(?:[,;/&、，；]|\band\b)\s*(?:and\b\s*)?|\s{2,}|\u3000/iu;
/** A syllable of pinyin, roughly: an initial, a vowel group, and `n`, `ng` or `r`. */
const GIVEN = /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n|r)?['’-]?){1,2}$/iu;
const SURNAME = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?[aeiouü]{1,3}(?:ng|n)?$/iu;

/** True for a Chinese name in pinyin: `Chen Xinhai`, `Xu Maijin`, `Ouyang Huilin`. */
export function isPinyinName(text: string): boolean {
  const words = withoutMarks(text).split(/\s+/u);
  const [surname = '', given = ''] = words;
  if (words.length !== 2 || !isCapitalised(surname) || !isCapitalised(given)) return false;
  return (SURNAME.test(surname) || GIVEN.test(surname)) && GIVEN.test(given);
}

/** Letters without tone marks and the like, composed or not. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '');
}

/** True for one to four words that all begin with a capital: any name, and some titles. */
export function isNameLike(text: string): boolean {
  const words = text.split(/\s+/u);
  return words.length <= 4 && words.every(isCapitalised);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word);
}

/** An author line without `By`, `Our reporter` and the like, as long as a name is left. */
function withoutOffice(text: string): string {
  const rest = text.replace(SIGNED, '').trim();
  return rest === '' ? text : rest;
}

/** Splits an author line into names at commas, semicolons, `and`, and double spaces. */
export function splitEnglishNames(text: string): string[] {
  return withoutRemarks(withoutOffice(unwrapped(text)))
    .split(SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** True for a byline by its own words: `By` or an office, and names of two words or more. */
export function isSignedEnglish(text: string): boolean {
  const line = unwrapped(text);
  if (!SIGNED.test(line)) return false;
  return splitEnglishNames(line).every((name) => /\s/u.test(name) && isNameLike(name));
}
