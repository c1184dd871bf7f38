import { citedAddress, type CitationRecord, type CitedName } from '../record.ts';
import { upright, type RichText } from '../rich-text.ts';
import { ENGLISH } from '../words.ts';
import { americanDate } from './dates.ts';
import { sequence } from './elements.ts';
import {
  archiveWithRelease,
  englishHeadline,
  englishNames,
  newspaperTitle,
  pageAndPassage,
  translationNote,
  translationSentence,
} from './english.ts';
import { curled, quoted } from './quotes.ts';

/** From so many authors on, a note names only the first (13.74–86). */
const ET_AL_IN_NOTE = 3;
/** From so many authors on, a bibliography names only the first three (13.74–86). */
const ET_AL_IN_BIBLIOGRAPHY = 7;

/**
 * A note of the Chicago Manual of Style, 18th edition: an article in a newspaper (14.89), with its
 * column behind the headline, the archive where it was read and the address. Chicago leaves out the
 * pages of today's newspapers, which have several editions; here the page is how the original is found.
 */
export function chicagoNote(record: CitationRecord): RichText {
  return sequence(
    [
      names(englishNames(record), ET_AL_IN_NOTE, 1),
      title(record),
      upright(translationNote(record)),
      upright(record.column),
      newspaper(record),
      upright(americanDate(record.date)),
      pageAndPassage(record),
      archiveWithRelease(record),
      upright(citedAddress(record) ?? ''),
    ],
    ',',
    '.',
  );
}

/**
 * The entry in a bibliography of the Chicago Manual of Style, 18th edition. An unsigned article stands
 * under the newspaper's name (14.97). Chinese names keep their order, without a comma.
 */
export function chicagoBibliography(record: CitationRecord): RichText {
  const authors = englishNames(record);
  const isSigned = authors.length > 0;
  return sequence(
    [
      isSigned ? names(authors, ET_AL_IN_BIBLIOGRAPHY, 3, ', ') : newspaper(record),
      title(record),
      upright(translationSentence(record)),
      upright(record.column),
      sequence(
        [
          isSigned ? newspaper(record) : undefined,
          upright(americanDate(record.date)),
          pageAndPassage(record),
        ],
        ',',
      ),
      archiveWithRelease(record),
      upright(citedAddress(record) ?? ''),
    ],
    '.',
    '.',
  );
}

function title(record: CitationRecord): RichText {
  const headline = englishHeadline(record);
  return headline === '' ? [] : upright(quoted(headline));
}

/** `People’s Daily`, or `People’s Daily (Beijing)` when the place is known. */
function newspaper(record: CitationRecord): RichText {
  const { place } = record;
  return [...newspaperTitle(record), ...(place ? upright(` (${place.en})`) : [])];
}

/**
 * @param most - so many authors are too many
 * @param shown - how many are named then
 * @param beforeAnd - stands between two names, before `and`
 */
function names(
  authors: readonly CitedName[],
  most: number,
  shown: number,
  beforeAnd = ' ',
): RichText {
  const all = authors.map(({ name }) => curled(name));
  const last = all.at(-1);
  if (last === undefined) return [];
  if (all.length >= most) {
    const first = all.slice(0, shown).join(', ');
    return upright(`${first}${shown > 1 ? ', ' : ' '}${ENGLISH.etAl}`);
  }
  if (all.length === 1) return upright(last);
  const others = all.slice(0, -1).join(', ');
  return upright(`${others}${all.length > 2 ? ', ' : beforeAnd}and ${last}`);
}
