/** A text made comparable, with the way back to where each of its characters came from. */
export interface FoldedText {
  /** The folded text; it may be longer or shorter than the original. */
  text: string;
  /** For each UTF-16 unit of the folded text: where its original begins, in UTF-16 units. */
  starts: number[];
  /** For each UTF-16 unit of the folded text: where its original ends, in UTF-16 units. */
  ends: number[];
}

/**
 * A stretch of ASCII and of common Chinese characters, none with a mark set on it, or else one
 * character and the marks that are set on it: these fold as one.
 */
const STRETCH_OR_CLUSTER = /((?:[\p{ASCII}\u4E00-\u9FFF](?!\p{M}))+)|\P{M}\p{M}*|\p{M}/gu;
const ACCENTS_AND_INVISIBLES = /[\p{M}\p{Cf}]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u02BB-\u02BF\uA78B\uA78C]/gu;
const HALVES = /\p{Surrogate}/gu;

/**
 * Folds a text: compatibility forms to plain ones (NFKC), lower case, no accents, straight
 * apostrophes, nothing invisible. Width, case and typography then no longer keep two texts apart.
 * Quotation marks stay as they are: beside Chinese they are part of what can be found. Halves of
 * surrogate pairs become U+FFFD, so that what is folded can be written as UTF-8.
 *
 * @see https://www.unicode.org/reports/tr15/ for NFKC and NFD
 */
export function foldText(text: string): FoldedText {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  for (const { 0: found, 1: stretch, index } of text.matchAll(STRETCH_OR_CLUSTER)) {
    if (stretch !== undefined) {
      folded += stretch.toLowerCase();
      for (let at = index; at < index + stretch.length; at += 1) {
        starts.push(at);
        ends.push(at + 1);
      }
    } else {
      folded += foldCluster(found);
      while (starts.length < folded.length) {
        starts.push(index);
        ends.push(index + found.length);
      }
    }
  }
  return { text: folded, starts, ends };
}

/** What clusters fold to: of the few that there are, a text has each many times. */
const known = new Map<string, string>();

function foldCluster(cluster: string): string {
  let folded = known.get(cluster);
  if (folded === undefined) {
    folded = cluster
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFD')
      .replace(ACCENTS_AND_INVISIBLES, '')
      .replace(SINGLE_QUOTES, "'")
      .replace(HALVES, '\uFFFD');
    known.set(cluster, folded);
  }
  return folded;
}
