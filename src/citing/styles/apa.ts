import { citedAddress, type CitationRecord, type CitedName } from '../record.ts';
import { upright, type RichText } from '../rich-text.ts';
import { apaDate } from './dates.ts';
import { sequence } from './elements.ts';
import {
  archiveWithRelease,
  englishHeadline,
  englishNames,
  newspaperTitle,
  translationSentence,
} from './english.ts';
import { curled } from './quotes.ts';

/** So many authors are all named; of more, the first 19 and the last (9.8). */
const MOST_NAMES = 20;

/**
 * An entry in a list of references, Publication Manual of the American Psychological Association, 7th
 * edition: an article in a newspaper (10.1, example 16), described in brackets after its title (9.21).
 * Without an author the title takes that place (9.12). A list of references names the whole work; the
 * passage is named in the text (8.13), but the address leads to it.
 */
export function apa(record: CitationRecord): RichText {
  const authors = names(englishNames(record));
  const date = upright(`(${apaDate(record.date)})`);
  const title = titleWithNote(record);
  const address = citedAddress(record);
  const entry = sequence(
    [
      ...(authors.length > 0 ? [authors, date, title] : [title, date]),
      [...newspaperTitle(record), ...upright(`, ${record.page}`)],
      archiveWithRelease(record),
    ],
    '.',
    '.',
  );
  return address ? [...entry, ...upright(` ${address}`)] : entry;
}

/** The capitals stay those of the document, where APA has them only for names: these cannot be told. */
function titleWithNote(record: CitationRecord): RichText {
  const headline = curled(englishHeadline(record)).replace(/(?<=[^.])\.$/u, '');
  return upright(`${headline} [${translationSentence(record)}]`.trimStart());
}

function names(authors: readonly CitedName[]): RichText {
  const all = authors.map(invertedName);
  const last = all.pop();
  if (last === undefined) return [];
  if (all.length === 0) return upright(last);
  if (all.length < MOST_NAMES) return upright(`${all.join(', ')}, & ${last}`);
  return upright(`${all.slice(0, MOST_NAMES - 1).join(', ')}, . . . ${last}`);
}

/**
 * `Chen, X.`, or an institution and a doubtful name as it stands. Of a given name with a hyphen both
 * halves count when both have a capital: `X.-H.` for Xin-Hai, `X.` for Xin-hai.
 */
function invertedName({ name, family, given }: CitedName): string {
  if (family === undefined || given === undefined) return curled(name);
  const initials = given.split(' ').map((word) =>
    word
      .split('-')
      .map((half) => half.charAt(0))
      .filter((letter) => /\p{Lu}/u.test(letter))
      .join('.-'),
  );
  return `${family}, ${initials.join('. ')}.`;
}
