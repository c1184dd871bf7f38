import { citedAddress, type CitationRecord } from '../record.ts';
import { italic, upright, type RichText } from '../rich-text.ts';
import { ENGLISH } from '../words.ts';
import { mlaDate } from './dates.ts';
import { sequence } from './elements.ts';
import {
  englishHeadline,
  englishNames,
  newspaperTitle,
  pageAndPassage,
  releaseName,
  translationSentence,
} from './english.ts';
import { curled, quoted } from './quotes.ts';

/**
 * An entry in a list of works cited, MLA Handbook, 9th edition. The newspaper is the first container,
 * the archive the second with its release as the version (5.48). What is said of the translation
 * concerns this work alone, and so stands between its title and the first container (5.105–119).
 *
 * @param accessed - the day on which it was read, `YYYY-MM-DD`, which MLA leaves to the writer
 */
export function mla(record: CitationRecord, accessed?: string): RichText {
  const { name, publisher } = record.archive;
  const headline = englishHeadline(record);
  return sequence(
    [
      names(record),
      headline === '' ? [] : upright(quoted(headline)),
      upright(translationSentence(record)),
      sequence(
        [newspaperTitle(record), upright(mlaDate(record.date)), pageAndPassage(record)],
        ',',
      ),
      sequence(
        [
          italic(curled(name.en)),
          upright(releaseName(record)),
          upright(curled(publisher?.en ?? '')),
          upright(citedAddress(record) ?? ''),
        ],
        ',',
      ),
      accessed ? upright(`Accessed ${mlaDate(accessed)}`) : undefined,
    ],
    '.',
    '.',
  );
}

/** One or two authors, or the first of more. Chinese names are not turned round. */
function names(record: CitationRecord): RichText {
  const [first, second, ...others] = englishNames(record).map(({ name }) => curled(name));
  if (first === undefined) return [];
  if (second === undefined) return upright(first);
  return upright(others.length > 0 ? `${first}, ${ENGLISH.etAl}` : `${first}, and ${second}`);
}
