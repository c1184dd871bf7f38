import { onEitherSide, type CitationRecord, type CitedName } from '../record.ts';
import { italic, upright, type RichText } from '../rich-text.ts';
import { ENGLISH } from '../words.ts';
import { curled } from './quotes.ts';

/** Authors as an English citation names them. */
export function englishNames({ authors }: CitationRecord): readonly CitedName[] {
  return onEitherSide(authors, 'en');
}

/** The headline as an English citation names it, in the capitals of the document. */
export function englishHeadline({ headline }: CitationRecord): string {
  return onEitherSide(headline, 'en');
}

/** The newspaper, in italics. */
export function newspaperTitle({ newspaper }: CitationRecord): RichText {
  return italic(curled(newspaper.en));
}

/**
 * That the English is a machine's, and what it translates: `unchecked machine translation of 深入深入`.
 * The Chinese headline stands there without quotation marks, as Chinese characters do beside their
 * translation.
 */
export function translationNote({ headline }: CitationRecord): string {
  if (headline.en === '' || headline.zh === '') return ENGLISH.translation;
  return ENGLISH.translationOf(headline.zh.replace(/。$/u, ''));
}

/** The same, at the beginning of a sentence. */
export function translationSentence(record: CitationRecord): string {
  const note = translationNote(record);
  return note.charAt(0).toUpperCase() + note.slice(1);
}

/** `release 2026-11-20 (0123456789)` */
export function releaseName({ archive: { release } }: CitationRecord): string {
  return ENGLISH.release(release.date, release.hash);
}

/** The archive, who publishes it, and its release, with commas between them. */
export function archiveWithRelease(record: CitationRecord): RichText {
  const { name, publisher } = record.archive;
  const words = [curled(name.en), curled(publisher?.en ?? ''), releaseName(record)];
  return upright(words.filter((word) => word !== '').join(', '));
}

/** The page, and the passage when one is cited: `p. 2, passage 5`. */
export function pageAndPassage({ page, passage }: CitationRecord): RichText {
  return upright(passage ? `p. ${page}, ${ENGLISH.passage(passage.number)}` : `p. ${page}`);
}
