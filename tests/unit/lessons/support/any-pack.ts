import fc from 'fast-check';
import { seenIn } from '../../../../src/lessons/fingerprint.ts';
import {
  FIRST,
  itemKey,
  type FrozenQuote,
  type PassageRef,
  type TeacherItem,
  type TeacherPack,
} from '../../../../src/lessons/model.ts';
import { cleanLine, cleanText } from '../../../../src/lessons/text.ts';
import { ARTICLE, OTHER_ARTICLE } from './samples.ts';

/** Whatever can stand in a string, lone surrogates and control characters too. */
export const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', '</script><script>alert(1)</script>', '*a* _b_ #c', '深入车间。\n再深入。'),
);

/** Texts as a lesson keeps them. */
export const anyText = anyString.map((text) => cleanText(text));
const anyLine = anyString.map((text) => cleanLine(text));

const anyPassageId = fc
  .tuple(
    fc.string({
      unit: fc.constantFrom(...Array.from('0123456789abcdefghjkmnpqrstvwxyz')),
      minLength: 7,
      maxLength: 7,
    }),
    fc.constantFrom('', '-2', '-9', '-17', '-240'),
  )
  .map(([characters, repeated]) => `p${characters}${repeated}`);

const anyArticle = fc.constantFrom(
  ARTICLE,
  OTHER_ARTICLE,
  '1958-03-20-p1-x',
  '1999-12-31-p999-1-2',
);
const anyDate = fc.constantFrom('1957-01-30', '1960-02-29', '2026-11-20');

const anyRef = fc
  .record({
    article: anyArticle,
    passage: anyPassageId,
    to: fc.option(anyPassageId, { nil: undefined }),
  })
  .map(({ article, passage, to }): PassageRef => ({
    article,
    passage,
    ...(to !== undefined && to !== passage && { to }),
  }));

export const anyTaken = fc
  .tuple(anyRef, anyText, anyText)
  .map(([ref, en, zh]) => ({ ...ref, seen: seenIn({ en, zh }) }));

export const anyQuote: fc.Arbitrary<FrozenQuote> = fc.record({
  en: anyText,
  zh: anyText,
  newspaper: fc.record({ en: anyLine, zh: anyLine }),
  date: anyDate,
  page: fc.integer({ min: 1, max: 999 }),
  headline: fc.record({ en: anyLine, zh: anyLine }),
  release: fc.record({ date: anyDate, hash: fc.constantFrom('0', '0123456789', 'deadbeef00') }),
});

const anyView = fc.record({
  first: fc.constantFrom(...FIRST),
  hideHeadline: fc.boolean(),
  hideDate: fc.boolean(),
  reveal: fc.boolean(),
});

const anyItem: fc.Arbitrary<TeacherItem> = fc
  .tuple(
    anyTaken,
    fc.record({ note: anyText, question: anyText, answer: anyText, view: anyView }),
    fc.option(anyQuote, { nil: undefined }),
  )
  .map(([taken, fields, quote]) => ({
    ...taken,
    ...fields,
    ...(quote && { quote, seen: seenIn(quote) }),
  }));

/** Any lesson that can be made. */
export const anyPack: fc.Arbitrary<TeacherPack> = fc.record({
  version: fc.constant(1 as const),
  face: fc.constant('teacher' as const),
  title: anyLine,
  introduction: anyText,
  items: fc.uniqueArray(anyItem, { selector: itemKey, maxLength: 8 }),
});
