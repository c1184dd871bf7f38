import type { Answer } from '../../search/model.ts';
import type { Note, Part, Query } from '../../search/query/model.ts';
import { shorten } from '../../site/shorten.ts';
import { NARROWING } from '../../texts/narrowing.ts';
import { noteText, SEARCH } from '../../texts/search.ts';
import { element, textButton } from '../dom/element.ts';

/** How much of a part of a query is repeated, in UTF-16 units. */
const PART_LENGTH = 80;

const brief = (text: string): string => shorten(text, PART_LENGTH);

/** How a query was read, where that is not as it stands; nothing when there is nothing to say. */
export function readingView({ parts, notes }: Query): HTMLElement[] {
  const simplified = parts.flatMap((part) =>
    part.simplified === undefined
      ? []
      : [SEARCH.simplified(brief(part.source), brief(part.simplified))],
  );
  const lines = [...notes.map((note) => noteText(briefNote(note))), ...simplified];
  if (lines.length === 0) return [];
  return [
    element('ul', { class: 'search-notes' }, ...lines.map((line) => element('li', {}, line))),
  ];
}

/**
 * Why nothing was found: because of the filters, or else each part of the query and how often it
 * occurs.
 *
 * @param unfilter - takes the filters away
 */
export function nothingView(
  { query, parts, unfiltered }: Answer,
  unfilter: () => void,
): HTMLElement[] {
  if (unfiltered.articles > 0) {
    return [
      element('p', { class: 'search-filtered' }, NARROWING.unfiltered(unfiltered)),
      element('p', {}, textButton(NARROWING.removeAll, unfilter)),
    ];
  }
  const wanted = query.parts.filter((part) => !part.excluded);
  if (wanted.length === 0) return [];
  const isTogether = query.parts.length > 1;
  const rows = query.parts.map((part, at) =>
    element('li', {}, SEARCH.partCount(partText(part), parts[at]!.passages)),
  );
  return [
    element('p', {}, isTogether ? SEARCH.nothingTogether : SEARCH.nothingAlone),
    element('ul', { class: 'search-parts' }, ...rows),
  ];
}

function briefNote(note: Note): Note {
  return 'source' in note ? { ...note, source: brief(note.source) } : note;
}

function partText({ source, quoted, excluded }: Part): string {
  const text = quoted ? `“${brief(source)}”` : brief(source);
  return excluded ? SEARCH.excluded(text) : text;
}
