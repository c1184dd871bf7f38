import { count, memory } from '../../figures.ts';
import type { Measured } from '../run.ts';

/** What was measured on what, in one paragraph. */
export function summaryOf({ articles, passages, questions, seed, machine }: Measured): string {
  const { cores, processor, memory: gigabytes, node, browser } = machine;
  return `${count(articles)} generated articles (seed ${seed}) with ${count(passages)} passages, ${count(questions)} questions; ${cores} cores (${processor}), ${memory(gigabytes * 1000)} of memory, Node.js ${node}, Chromium ${browser}.`;
}

/** How the figures of the site came about. */
export const SITE_NOTES: readonly string[] = [
  'Recall and precision compare the very passages that the site’s worker names in Chromium with a plain scan of all texts; they count as exact only when not one passage or article is missed or wrong and every count shown is right.',
  'Bytes are what went over the wire, headers of responses included, from a host that compresses text with gzip, for each visit into a browser with nothing kept; KB are 1,000 bytes. The first search is the search page with everything it loads, the texts of its first hits too.',
  'Times are from pressing Enter to the frame in which the first hit can be read, on the search page, over the local network.',
];

/** How the comparison came about. */
export const PEER_NOTES: readonly string[] = [
  'What is found are articles, the same questions for all. Recall and precision are averages over questions. What an inflection of an English word is, is this site’s own definition; phrases go without quotation marks to those who do not know them.',
  '“first search” is the median of visits with nothing kept, “takes” how long it took until its first ten titles were there (for this site: from the beginning of the visit until the first hit could be read). Peers load and show titles alone, this site its whole page and the passages with their texts.',
  '“answer” is the search’s own answer with the first ten articles, asked a second time. Indexing is taken without reading the articles; memory is the peak of the indexing programs.',
];
