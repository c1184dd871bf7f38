import type { CitationRecord } from '../record.ts';
import { releaseName, translationSentence } from '../styles/english.ts';
import { ENGLISH } from '../words.ts';

/** The archive, who publishes it, and its release, as they stand. */
export function whereRead(record: CitationRecord): string {
  const { name, publisher } = record.archive;
  return [name.en, publisher?.en ?? '', releaseName(record)]
    .filter((word) => word !== '')
    .join(', ');
}

/** What most formats have no field for: the translation, and where in the newspaper to look. */
export function note(record: CitationRecord): string {
  const { column, edition, passage } = record;
  const sentences = [
    translationSentence(record),
    edition === '' ? '' : `Page: ${edition}`,
    column === '' ? '' : `Column: ${column}`,
    passage ? `Cited: ${ENGLISH.passage(passage.number)}` : '',
  ];
  return sentences
    .filter((sentence) => sentence !== '')
    .map((sentence) => `${sentence}.`)
    .join(' ');
}
