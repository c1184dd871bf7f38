const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Tells where words are thought to begin by `Intl.Segmenter`, which knows how often words are used
 * but has other words than the dictionary: it can decide where the dictionary cannot.
 *
 * @returns a function that is true for the offset of such a place, in UTF-16 units
 */
export function likelyStarts(text: string): (at: number) => boolean {
  const starts = new Uint8Array(text.length);
  for (const { index } of segmenter.segment(text)) starts[index] = 1;
  return (at) => starts[at] === 1;
}
