import type { Verdict } from '../../lessons/comparing.ts';
import type { Failure, FailureCode, Field } from '../../lessons/failure.ts';
import type { HandoutSource, HandoutWords } from '../../lessons/handout/model.ts';
import { longDate } from './dates.ts';
import { numeral } from '../numeral.ts';
import { counted, pageName } from './phrases.ts';

/** What is wrong with a lesson that cannot be opened, and what can be done about it. */
export const LESSON_FAILURES: Record<FailureCode, (limit: number) => string> = {
  'not-a-lesson': () => 'This is not a lesson of this site.',
  'version-unknown': () =>
    'This lesson was made by another version of this site. Reload the page and try again; if that does not help, ask for the lesson anew.',
  'field-wrong': () => 'Something is missing here, or something else stands in its place.',
  'text-too-long': (limit) => `This is longer than ${counted(limit, 'character')}.`,
  'too-many-items': (limit) => `A lesson can hold ${counted(limit, 'passage')} at most.`,
  'too-much-text': (limit) =>
    `All texts of the lesson together are longer than ${counted(limit, 'character')}. With fewer or shorter passages it would fit.`,
  'id-malformed': () => 'No article and no passage can have this name.',
  'item-repeated': () => 'The same passage comes earlier in the lesson.',
  'link-foreign': () =>
    'This does not look like the link of a lesson. Perhaps something was added to its end; copy the link again.',
  'link-incomplete': () =>
    'The link is not complete, or it was changed on the way. Copy the whole link again, from its first character to its last.',
  'link-too-long': (limit) =>
    `The link is longer than ${counted(limit, 'character')}, which no link of a lesson is.`,
  'link-bomb': (limit) =>
    `The link would unpack to more than ${numeral(limit)} bytes, which no lesson does. It was not made by this site, and nothing of it was used.`,
  'link-forged': () =>
    'The link is complete, but there is no lesson in it. It was not made by this site, and nothing of it was used.',
  'file-too-large': (limit) =>
    `The file is larger than ${numeral(limit)} bytes, which no file of a lesson is.`,
  'file-not-json': () =>
    'The file is damaged, or it is not the file of a lesson. Those end in “.lesson.json”.',
};

/** The parts of a lesson, as a failure names them. */
export const LESSON_FIELDS: Record<Field, string> = {
  title: 'title',
  introduction: 'introduction',
  items: 'list of passages',
  article: 'name of the article',
  passage: 'name of the passage',
  to: 'name of the last passage',
  note: 'note',
  question: 'question',
  answer: 'answer',
  view: 'what pupils see first',
  seen: 'fingerprints of the texts',
  quote: 'quotation',
};

/** Why a lesson cannot be opened or written: where the reason stands, what it is, and what to do. */
export function failureText({ code, item, field, limit = 0 }: Failure): string {
  const place = [
    item === undefined ? '' : `passage ${numeral(item)}`,
    field === undefined ? '' : LESSON_FIELDS[field],
  ].filter((part) => part !== '');
  const text = LESSON_FAILURES[code](limit);
  if (place.length === 0) return text;
  const where = place.join(', ');
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${text}`;
}

/** What became of a passage since the lesson was made. */
export const VERDICTS: Record<Verdict, string> = {
  same: 'As it was when the lesson was made',
  'english-changed': 'The English has changed since the lesson was made',
  'chinese-corrected': 'The Chinese has been corrected since the lesson was made',
  moved: 'Now part of another passage, with the same text',
  missing: 'No longer in the archive',
};

/** The words of the site in a handout. */
export const HANDOUT: HandoutWords = {
  untitled: 'Lesson',
  passage: (number) => `Passage ${number}`,
  question: 'Question:',
  answer: 'Answer:',
  note: 'Note:',
  missing: 'This passage is no longer in the archive.',
  source: sourceLine,
};

function sourceLine(source: HandoutSource): string {
  const { newspaper, page, headline, date, release, isTranslated } = source;
  const where = [bothOf(newspaper), date === undefined ? '' : longDate(date), pageName(page)];
  const sentences = [
    headline ? bothOf(headline) : '',
    where.filter((part) => part !== '').join(', '),
    isTranslated ? 'Unchecked machine translation' : '',
    `Release ${release.date} (${release.hash})`,
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.?!…]$/u.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

function bothOf({ en, zh }: HandoutSource['newspaper']): string {
  return en === '' || zh === '' ? en + zh : `${en} (${zh})`;
}
