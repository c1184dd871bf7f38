import { spokenSyllables } from './spoken.ts';

/** A guess how a run of Chinese in a text is read: the numbered syllables of a stretch of it. */
export type SpokenRun = (from: number, to: number) => string[];

/**
 * Reads a run of Chinese in its context, and only when somebody asks.
 *
 * @param start - where the run stands in its text, in UTF-16 units; stretches are counted like it
 */
export function spokenRun(run: string, start: number): SpokenRun {
  let read: string[] | undefined;
  return (from, to) => {
    read ??= byUnit(run);
    return read.slice(from - start, to - start).filter((syllable) => syllable !== '');
  };
}

/** A syllable for each UTF-16 unit; that of a surrogate pair with its first. */
function byUnit(run: string): string[] {
  const syllables = spokenSyllables(run);
  return Array.from(run).flatMap((character, at) =>
    character.length === 1 ? [syllables[at]!] : [syllables[at]!, ''],
  );
}
