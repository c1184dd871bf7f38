/** A text made comparable, with the way back to where each of its characters came from. */
export interface FoldedText {
  /** The folded text; it may be longer or shorter than the original. */
  text: string;
  /** For each UTF-16 unit of the folded text: where its original begins, in UTF-16 units. */
  starts: number[];
  /** For each UTF-16 unit of the folded text: where its original ends, in UTF-16 units. */
  ends: number[];
}

/** A character and the marks that are set on it: these fold as one. */
const CLUSTER = /\P{M}\p{M}*|\p{M}/gu;
const ACCENTS_AND_INVISIBLES = /[\p{M}\p{Cf}]/gu;
const SINGLE_QUOTES = /[\u2018\u2019\u201A\u201B\u02BC\uA78B\uA78C]/gu;

/**
 * Folds a text: compatibility forms to plain ones (NFKC), lower case, no accents, straight
 * apostrophes, nothing invisible. Width, case and typography then no longer keep two texts apart.
 * Quotation marks stay as they are: beside Chinese they are part of what can be found.
 *
 * @see https://www.unicode.org/reports/tr15/ for NFKC and NFD
 */
export function foldText(text: string): FoldedText {
  const folded: FoldedText = { text: '', starts: [], ends: [] };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const plain = foldCluster(cluster);
    folded.text += plain;
    while (folded.starts.length < folded.text.length) {
      folded.starts.push(index);
      folded.ends.push(index + cluster.length);
    }
  }
  return folded;
}

function foldCluster(cluster: string): string {
  if (cluster.length === 1) {
    if (cluster < '\u0080') return cluster.toLowerCase();
    if (cluster >= '\u4E00' && cluster <= '\u9FFF') return cluster;
  }
  return cluster
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS_AND_INVISIBLES, '')
    .replace(SINGLE_QUOTES, "'");
}
