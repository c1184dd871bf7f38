import { isChineseName } from '../../read/names/chinese.ts';
import { isPlaceName } from '../../read/names/places.ts';
import { surnameOf } from '../../read/names/surnames.ts';
import {
  AFTER_OFFICE,
  BEFORE_TITLE,
  DOUBTFUL_SURNAMES,
  isTitle,
  NOT_A_PLACE,
  NOT_IN_NAMES,
} from './contexts.ts';

/** What is asked about the words of a text. */
export interface WordJudge {
  /** True for a word of the dictionary that is not a proper name. */
  isCommonWord: (word: string) => boolean;
  /** In how many words a text falls. */
  countWords: (text: string) => number;
}

/** So many characters after a name decide where it ends. */
const LOOK_AHEAD = 6;

/**
 * The names of persons that a text names after a post or before a title: 书记陈万邦, 肖功顺小组, and
 * further names in a list of them. It would rather miss a name than take a word for one.
 */
export function findPeople(text: string, judge: WordJudge): string[] {
  const people: string[] = [];
  for (const { 0: office, index } of text.matchAll(AFTER_OFFICE)) {
    let at = index + office.length;
    for (let name = nameAt(text, at, judge); name !== undefined;) {
      people.push(name);
      at += name.length;
      // A list: 李明、王强.
      name = text[at] === '、' ? nameAt(text, ++at, judge) : undefined;
    }
  }
  for (const [name] of text.matchAll(BEFORE_TITLE)) {
    const surname = surnameOf(name);
    const given = name.slice(surname.length);
    // 包加强小组 is no name: nothing but the title speaks for one.
    if (DOUBTFUL_SURNAMES.has(surname) || judge.isCommonWord(given)) continue;
    if (isName(name, judge)) people.push(name);
  }
  return people;
}

/**
 * The name that begins at a place of a text, as long as lets the rest fall into few words. A surname
 * and two characters are more usual than one, unless the second begins a word: 王毅回来.
 */
function nameAt(text: string, at: number, judge: WordJudge): string | undefined {
  const [run = ''] = /^\p{Script=Han}*/u.exec(text.slice(at, at + 4 + LOOK_AHEAD)) ?? [];
  const surname = surnameOf(run);
  if (surname === '') return undefined;
  const wordsAfter = (length: number): number => {
    const rest = run.slice(length, length + LOOK_AHEAD);
    if (!isName(run.slice(0, length), judge)) return Infinity;
    if (rest === '') return 0;
    return DOUBTFUL_SURNAMES.has(surname) ? Infinity : judge.countWords(rest);
  };
  const short = surname.length + 1;
  const [afterShort, afterLong] = [wordsAfter(short), wordsAfter(short + 1)];
  if (Math.min(afterShort, afterLong) === Infinity) return undefined;
  const beginsWord = judge.isCommonWord(run.slice(short, short + 2));
  const isShort = afterShort < afterLong || (afterShort === afterLong && beginsWord);
  return run.slice(0, isShort ? short : short + 1);
}

function isName(name: string, { isCommonWord }: WordJudge): boolean {
  if (!isChineseName(name)) return false;
  if (isPlaceName(name) && !NOT_A_PLACE.test(name)) return false;
  const given = name.slice(surnameOf(name).length);
  if (isTitle(given)) return false;
  if (Array.from(given).some((character) => NOT_IN_NAMES.has(character))) return false;
  // 高度 is no name of a Gao, and 方面军 none of a Fang.
  return !isCommonWord(name.slice(0, 2)) && !isCommonWord(name);
}
