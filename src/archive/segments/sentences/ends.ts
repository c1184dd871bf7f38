import { isAbbreviated } from './abbreviations.ts';
import { isBracketed } from './brackets.ts';

/** Marks of a text that may end a sentence. */
export interface Stop {
  /** Where the sentence begins. */
  from: number;
  /** Where the marks begin. */
  at: number;
  marks: string;
  /** The place after the marks and what they close. */
  to: number;
}

/** What the rules look at. */
interface Surroundings {
  /** The end of the sentence, as far as a word or a number can reach, and whether it is all of it. */
  before: string;
  isShort: boolean;
  marks: string;
  /** Whether the marks close a quotation or a bracket. */
  isClosed: boolean;
  /** Whether the place is inside brackets that began in mid-sentence. */
  isBracketed: boolean;
  /** Whether white space follows. */
  isSpaced: boolean;
  /** The beginning of what follows, without the white space before it. */
  after: string;
}

/** Longer than any word or number that the rules know, in UTF-16 units. */
const REACH = 24;

const ELLIPSIS = /^(?:…+|[.．]{2,})$/u;
const FULL_STOP = /^[.．]$/u;

/** A number or letter that counts what follows: `1.`, `(2.`, `A.`, `IV.`. */
const ENUMERATION = /^[（(]?(?:\p{Nd}{1,3}|[A-Za-z]|[IVXivx]+|[一二三四五六七八九十]+)$/u;

/** The end of a sentence and the beginning of another one between which a space is forgotten. */
const SLIP = [/(?:\p{Ll}{2}|[\p{Nd}%％)）"”’])$/u, /^[^\p{L}\p{N}\s]*\p{Lu}/u] as const;

/** The first rule that applies decides whether marks end a sentence; when none does, they do. */
const RULES: readonly (readonly [ends: boolean, applies: (stop: Surroundings) => boolean])[] = [
  [false, ({ before }) => !/[\p{L}\p{N}]/u.test(before)],
  [false, ({ isBracketed }) => isBracketed],
  [true, ({ after }) => after === ''],
  [true, ({ marks }) => /^[；;]$/u.test(marks)],
  [false, ({ after }) => /^[，、：；。…—,:;.．·％%]/u.test(after)],
  // What was quoted or broken off is a part of the sentence: “苦干三年！”的口号, 粮食、棉花……等.
  [
    false,
    ({ isClosed, marks, after }) =>
      (isClosed || ELLIPSIS.test(marks)) && /^[的等和与]/u.test(after),
  ],
  [
    false,
    ({ before, isSpaced, after }) => !isSpaced && /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(after),
  ],
  [true, ({ marks }) => /[。｡]/u.test(marks)],
  [false, ({ after }) => /^\p{Ll}/u.test(after)],
  [
    false,
    ({ marks, isClosed, after }) =>
      ELLIPSIS.test(marks) && !isClosed && !/^[\p{Lu}\p{Script=Han}\p{Pi}「『"]/u.test(after),
  ],
  [true, ({ marks }) => !FULL_STOP.test(marks)],
  [false, ({ before, isShort }) => isShort && ENUMERATION.test(before)],
  [false, ({ before, after }) => /\p{Nd}$/u.test(before) && /^\p{Nd}/u.test(after)],
  [true, ({ isClosed }) => isClosed],
  // Without a space it may be the mark between the parts of a name: 阿．托尔斯泰.
  [
    false,
    ({ isSpaced, before, after }) => !isSpaced && !(SLIP[0].test(before) && SLIP[1].test(after)),
  ],
  [
    false,
    ({ before, after }) =>
      isAbbreviated(
        /[\p{L}\p{M}.]*$/u.exec(before)?.[0] ?? '',
        /[\p{L}\p{M}\p{N}]+/u.exec(after)?.[0] ?? '',
      ),
  ],
];

/** Whether marks end a sentence. */
export function endsSentence(text: string, { from, at, marks, to }: Stop): boolean {
  const rest = text.slice(to, to + REACH);
  const after = rest.trimStart();
  const surroundings = {
    before: text.slice(Math.max(from, at - REACH), at),
    isShort: at - from <= REACH,
    marks,
    isClosed: to > at + marks.length,
    isBracketed: isBracketed(text, from, to),
    isSpaced: after.length < rest.length,
    after,
  };
  return RULES.find(([, applies]) => applies(surroundings))?.[0] ?? true;
}
