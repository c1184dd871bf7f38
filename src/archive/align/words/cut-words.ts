import { slotAt, type Dictionary } from '../dictionary.ts';

/**
 * Cuts a run of Chinese into dictionary words so that there are as few words as possible; among
 * equals the longer word comes first. A character without an entry is a word of its own.
 */
export function cutWords(text: string, { rows, lengths }: Dictionary): string[] {
  const fewest = new Uint16Array(text.length + 1);
  const choice = new Uint8Array(text.length);
  for (let at = text.length - 1; at >= 0; at--) {
    fewest[at] = fewest[at + 1]! + 1;
    choice[at] = 1;
    const known = at + 1 < text.length ? lengths[slotAt(text, at)]! >> 2 : 0;
    for (let mask = known, length = 2; mask > 0; mask >>= 1, length++) {
      if (!(mask & 1) || at + length > text.length) continue;
      const words = fewest[at + length]! + 1;
      if (words <= fewest[at]! && rows.has(text.slice(at, at + length))) {
        fewest[at] = words;
        choice[at] = length;
      }
    }
  }
  const words: string[] = [];
  for (let at = 0; at < text.length; at += choice[at]!) {
    words.push(text.slice(at, at + choice[at]!));
  }
  return words;
}
