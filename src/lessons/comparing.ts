import type { Sides } from '../archive/model.ts';
import { comparable, fingerprint } from './fingerprint.ts';
import type { LessonPack, PupilItem } from './model.ts';

/** What the archive of today has for a passage of a lesson. */
export type Today =
  /** Its texts, one block a line; with `passage` when another id answers for the one asked for. */
  | { texts: Sides<string>; passage?: string }
  /** The text was removed or was never there; perhaps the nearest passage is known. */
  | { texts?: undefined; nearest?: string };

/** What became of a passage since the lesson was made. */
export type Verdict = 'same' | 'english-changed' | 'chinese-corrected' | 'moved' | 'missing';

/** A passage of a lesson beside the archive of today. */
export interface Comparison {
  /** The weightiest of what is true; {@link Comparison.differs} has the whole of it. */
  verdict: Verdict;
  differs: Sides<boolean>;
  /** The id that answers today, or else the nearest one, where that is known. */
  passage?: string;
  /** The frozen texts, when the lesson came with them. */
  then?: Sides<string>;
  now?: Sides<string>;
}

/**
 * Compares a passage of a lesson with the archive of today: by its frozen quote, or else by its
 * fingerprints. Texts are the same when they are to {@link comparable}.
 *
 * A passage is `moved` when another id answers for it with the same texts, as happens when blocks
 * are aligned anew.
 */
export function compareItem({ passage, seen, quote }: PupilItem, today: Today): Comparison {
  const then = quote && { en: quote.en, zh: quote.zh };
  const now = today.texts;
  if (!now) {
    const differs = { en: false, zh: false };
    return { verdict: 'missing', differs, passage: today.nearest, then };
  }
  const changed = (side: 'en' | 'zh') =>
    then ? comparable(then[side]) !== comparable(now[side]) : seen[side] !== fingerprint(now[side]);
  const differs = { en: changed('en'), zh: changed('zh') };
  const answer = today.passage ?? passage;
  return { verdict: verdictOf(differs, answer !== passage), differs, passage: answer, then, now };
}

function verdictOf(differs: Sides<boolean>, isElsewhere: boolean): Verdict {
  if (differs.zh) return 'chinese-corrected';
  if (differs.en) return 'english-changed';
  return isElsewhere ? 'moved' : 'same';
}

/**
 * Compares every passage of a lesson with the archive of today.
 *
 * @param today - tells what the archive has for a passage
 * @returns one comparison for each passage, in their order
 */
export function comparePack(pack: LessonPack, today: (item: PupilItem) => Today): Comparison[] {
  return pack.items.map((item) => compareItem(item, today(item)));
}
