import type { Side, Sides } from '../../../archive/model.ts';
import { sentencesOf } from '../../../archive/segments/sentences/sentences.ts';

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  from: number;
  to: number;
}

/** What is spoken in one go, and the sentence that it is a part of. */
export interface Piece extends Stretch {
  sentence: Stretch;
}

/**
 * How much is spoken in one go at most, in UTF-16 units: some 12 seconds. Chromium falls silent after
 * 15 (https://issues.chromium.org/issues/41294170).
 */
const MOST: Sides<number> = { en: 170, zh: 45 };

/** After these a voice pauses anyway. */
const PAUSE = /[，、；：—）”]\s*|[,;:)]?\s+/gu;

const SPEAKABLE = /[\p{L}\p{N}]/u;

/**
 * Cuts a text into what is spoken in one go: sentences, and where these are long, parts of them that
 * end where a voice pauses.
 *
 * @returns in order; all that can be spoken is in one of them
 */
export function piecesOf(text: string, side: Side): Piece[] {
  return sentencesOf(text).flatMap((sentence) =>
    parts(text, sentence, MOST[side])
      .filter(({ from, to }) => SPEAKABLE.test(text.slice(from, to)))
      .map((part) => ({ ...part, sentence })),
  );
}

function parts(text: string, { from, to }: Stretch, most: number): Stretch[] {
  if (to - from <= most) return [{ from, to }];
  const ends = Array.from(text.slice(from, from + most).matchAll(PAUSE), ({ 0: mark, index }) => ({
    at: from + index + mark.length,
    isMark: mark.trim() !== '',
  })).filter(({ at }) => at > from);
  const best = ends.findLast(({ isMark }) => isMark) ?? ends.at(-1);
  const cut = best?.at ?? from + most;
  return [{ from, to: cut }, ...parts(text, { from: cut, to }, most)];
}
