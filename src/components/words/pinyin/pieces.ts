import type { Stretch } from '../stretches.ts';
import { syllablesOf } from './syllables.ts';

/** A part of a text that has pinyin of its own. */
interface Part {
  /** In UTF-16 units of the text. */
  from: number;
  to: number;
  pinyin: string;
}

/** A part inside one text node. */
export interface Piece {
  /** The index of the text node. */
  node: number;
  /** In UTF-16 units of the text node. */
  from: number;
  to: number;
  pinyin: string;
  /** True when it comes right after another one. */
  follows: boolean;
}

/**
 * Divides words into what gets pinyin of its own: where one text node ends and the next begins, as at
 * the edge of a mark or a link, and where the pinyin is written apart, so that a line can end there.
 * Words without pinyin are left out.
 *
 * @param lengths - of the text nodes, which together are the text, in UTF-16 units
 */
export function piecesOf(stretches: readonly Stretch[], lengths: readonly number[]): Piece[] {
  const pieces: Piece[] = [];
  let node = 0;
  let start = 0;
  /** Of the piece before, in units of the text. */
  let end = -1;
  for (const part of stretches.flatMap(writtenWords)) {
    for (let from = part.from; from < part.to;) {
      for (; start + lengths[node]! <= from; node += 1) start += lengths[node]!;
      const to = Math.min(part.to, start + lengths[node]!);
      const pinyin = pinyinOf(part, from, to);
      const follows = from === end;
      if (pinyin) {
        pieces.push({ node, from: from - start, to: to - start, pinyin, follows });
        end = to;
      }
      from = to;
    }
  }
  return pieces;
}

/** A word in as many parts as its pinyin is written in: 群众 qúnzhòng, 路线 lùxiàn. */
function writtenWords({ from, to, word: { pinyin } }: Stretch): Part[] {
  const words = pinyin.split(' ').map((word) => ({ word, length: syllablesOf(word).length }));
  const syllables = words.reduce((sum, { length }) => sum + length, 0);
  if (syllables !== to - from) return [{ from, to, pinyin }];
  let at = from;
  return words.map(({ word, length }) => ({ from: at, to: (at += length), pinyin: word }));
}

/**
 * The pinyin of a part of a part: its syllables, or where there are more or fewer of them than
 * characters, as in 哪儿 nǎr, all above what comes first.
 */
function pinyinOf(part: Part, from: number, to: number): string {
  if (from === part.from && to === part.to) return part.pinyin;
  const syllables = syllablesOf(part.pinyin);
  if (syllables.length === part.to - part.from) {
    return syllables.slice(from - part.from, to - part.from).join('');
  }
  return from === part.from ? part.pinyin : '';
}
