import { expect } from 'vitest';
import { cslItem, type CslItem } from '../../../src/citing/exports/csl-json.ts';
import type { CitationRecord } from '../../../src/citing/record.ts';
import { richHtml, type RichText } from '../../../src/citing/rich-text.ts';
import { releaseName, translationNote } from '../../../src/citing/styles/english.ts';
import type { OfficialStyle } from './official-styles.ts';
import { AWKWARD, OWN } from './records.ts';

/** A way in which our citations differ from those of an official style on purpose. */
export interface Difference {
  why: string;
  /** Our citation without the difference. */
  ours?: (html: string, record: CitationRecord) => string;
  /** The item with which the official style makes the same difference. */
  item?: (item: CslItem, record: CitationRecord) => CslItem;
}

/**
 * Compares citations of the archive's own articles and of awkward ones with those of an official
 * style: they are equal once the listed differences are taken away, and each of these does occur.
 *
 * @param part - what of the official style is compared: the citation or the entry in the list
 */
export async function expectOfficial(
  cite: (record: CitationRecord) => RichText,
  official: OfficialStyle,
  part: 'cited' | 'listed',
  differences: readonly Difference[],
): Promise<void> {
  const occurred = new Set<string>();
  const records = { ...Object.fromEntries(OWN.map((record) => [record.id, record])), ...AWKWARD };
  for (const [what, record] of Object.entries(records)) {
    let html = richHtml(cite(record));
    let item = cslItem({ record });
    for (const { why, ...without } of differences) {
      const before = JSON.stringify([html, item]);
      html = without.ours?.(html, record) ?? html;
      item = without.item?.(item, record) ?? item;
      if (JSON.stringify([html, item]) !== before) occurred.add(why);
    }
    expect(`${what}: ${html}`).toBe(`${what}: ${(await official(item))[part]}`);
  }
  expect([...occurred].sort()).toEqual(differences.map(({ why }) => why).sort());
}

export function leftOut(item: CslItem, name: string): CslItem {
  return Object.fromEntries(Object.entries(item).filter(([key]) => key !== name));
}

/** The archive, who publishes it and the release, as our citations name them. */
export function archiveNamed(record: CitationRecord): string {
  const { name, publisher } = record.archive;
  return [name.en, publisher?.en, releaseName(record)].filter(Boolean).join(', ');
}

/** Differences from every official style. */
export const COMMON: readonly Difference[] = [
  {
    why: 'A headline keeps its capitals: only those of titles in English are altered.',
    item: (item) => ({ ...item, language: 'la' }),
  },
  {
    why: 'The original headline is named beside the translation.',
    item: (item, record) => ({ ...item, genre: translationNote(record) }),
  },
  {
    why: 'The release stands behind the name of the archive, not before it.',
    item: (item, record) => ({
      ...leftOut(item, 'archive_location'),
      archive: archiveNamed(record),
    }),
  },
  {
    why: 'The full stop of a headline gives way to the comma, the bracket or the closing quotation mark.',
    item: (item) => ({ ...item, title: (item.title as string).replace(/\.$/u, '') }),
  },
];
