import { unwrapped, withoutRemarks } from './remarks.ts';
import { surnameOf } from './surnames.ts';

const HAN = /^\p{Script=Han}+$/u;
const TRANSLITERATED = /^[\p{Script=Han}·•・]{3,24}$/u;
/** What stands before a name in a byline. */
const OFFICE =
  /^(?:(?:本报|新华社|人民日报)?(?:特约|特派|驻\p{Script=Han}{1,6}?)?(?:摄影)?(?:记者|通讯员|评论员|通讯组)|作者)[\s:：]*/u;
/** Words after a name that say what its bearer did. */
const WORKS = new Set('摄绘画作译诗词曲文图辑写刻');

/** True for a name of a surname and one or two characters: `邓拓`, `李济深`, `欧阳惠林`. */
export function isChineseName(text: string): boolean {
  const surname = surnameOf(text);
  const given = text.length - surname.length;
  return surname !== '' && given >= 1 && given <= 2 && HAN.test(text);
}

/** True for one name or several names run together: `史绍熙包之静`. */
export function isNames(text: string): boolean {
  if (/[·•・]/u.test(text)) return TRANSLITERATED.test(text);
  if (text.length > 12 || !HAN.test(text)) return false;
  // reachable[i]: the first i characters are whole names.
  const reachable = [true];
  for (let end = 1; end <= text.length; end++) {
    reachable[end] = [2, 3, 4].some(
      (length) => reachable[end - length] === true && isChineseName(text.slice(end - length, end)),
    );
  }
  return reachable[text.length] === true;
}

/** An author line without `本报记者` and the like, as long as a name is left. */
function withoutOffice(text: string): string {
  const rest = text.replace(OFFICE, '').trim();
  return rest === '' ? text : rest;
}

/**
 * Splits an author line into names at white space and punctuation. A name of two characters may be
 * spaced out to the width of three (`许　敏`): two single characters in a row are one name.
 */
export function splitChineseNames(text: string): string[] {
  const words = withoutRemarks(withoutOffice(unwrapped(text)))
    .split(/[\s、，,；;／/]+/u)
    .filter((word) => word !== '');
  const names: string[] = [];
  let single = '';
  for (const word of words) {
    if (word.length > 1 || !HAN.test(word)) {
      names.push(word);
    } else if (single === '' && !WORKS.has(word)) {
      single = word;
      continue;
    } else if (single !== '') {
      names.push(single + word);
    }
    single = '';
  }
  if (single !== '') names.push(single);
  return names;
}

/** True for a byline by its own words: an office alone, or an office and names. */
export function isSignedChinese(text: string): boolean {
  const line = unwrapped(text);
  if (!OFFICE.test(line)) return false;
  return withoutOffice(line) === line || splitChineseNames(line).every(isNames);
}
