import {
  citePassage,
  ofRelease,
  type CitationRecord,
  type CitedArchive,
  type PageRecord,
} from '../../citing/index.ts';
import { numberOf } from '../reading/passages/passage.ts';

type Release = CitedArchive['release'];

let release: Promise<Release> | undefined;

/**
 * The record from which the article of this page is cited, or one of its passages.
 *
 * @throws when the release cannot be loaded; the next call tries again
 */
export async function recordToCite(passage?: HTMLElement): Promise<CitationRecord> {
  release ??= loadRelease();
  const record = ofRelease(recordOfPage(), await release);
  return passage
    ? citePassage(record, { id: passage.id, number: Number(numberOf(passage)) })
    : record;
}

/** What the page carries; a site that does not know where it is published is where its reader has it. */
function recordOfPage(): PageRecord {
  const { text } = document.querySelector<HTMLScriptElement>('script[data-citation]')!;
  return { address: location.origin + location.pathname, ...(JSON.parse(text) as PageRecord) };
}

async function loadRelease(): Promise<Release> {
  const { dataset } = document.querySelector<HTMLElement>('cite-article')!;
  try {
    const answer = await fetch(dataset.release!);
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
    return (await answer.json()) as Release;
  } catch (error) {
    release = undefined;
    throw error;
  }
}
