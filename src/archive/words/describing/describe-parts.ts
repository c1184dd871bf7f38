import type { Lexicon } from '../lexicon/lexicon.ts';
import { readingsOf } from '../lexicon/readings.ts';
import { joinSyllables, lettersOf } from '../readings/spell.ts';
import { describeAlone, describeReading } from './describe-entry.ts';
import type { Described } from './described.ts';

/** Words that say nothing by themselves. */
const PARTICLES = new Set('的了着地得们');

/**
 * A word that is in no dictionary by the words in it, which a learner would look up next: the glosses
 * of 发动群众 are `发动 to mobilize` and `群众 the masses`.
 *
 * @param parts - the words in it, which together are the word
 * @param pinyin - of the whole word when it is known: it decides how the parts are read
 * @param joined - what stands between the pinyin of the parts otherwise
 */
export function describeParts(
  parts: readonly string[],
  lexicon: Lexicon,
  { pinyin, joined = ' ' }: { pinyin?: string; joined?: string } = {},
): Described {
  const readings = pinyin === undefined ? undefined : readAs(parts, pinyin, lexicon);
  const described = parts.map((part, at) =>
    readings ? describeReading(part, readings[at]!, lexicon) : describeAlone(part, lexicon),
  );
  const glosses = parts.flatMap((part, at) => {
    const gloss = described[at]!.glosses[0];
    return gloss === undefined || PARTICLES.has(part) ? [] : [`${part} ${beginningOf(gloss)}`];
  });
  return {
    pinyin: pinyin ?? described.map((part) => part.pinyin).join(joined),
    glosses: [...new Set(glosses)],
  };
}

/** The reading of each part with which all together read as the pinyin says. */
function readAs(parts: readonly string[], pinyin: string, lexicon: Lexicon) {
  const whole = lettersOf(pinyin);
  // By the letters that are read so far: the readings that lead there.
  let reached = new Map([['', [] as string[]]]);
  for (const part of parts) {
    const further = new Map<string, string[]>();
    for (const [letters, readings] of reached) {
      for (const reading of readingsOf(part, lexicon)) {
        const longer = letters + lettersOf(joinSyllables(reading.split(' ')));
        if (whole.startsWith(longer)) further.set(longer, [...readings, reading]);
      }
    }
    reached = further;
  }
  return reached.get(whole);
}

/** The first two parts of a gloss, without what stands in brackets. */
function beginningOf(gloss: string): string {
  const plain = gloss.replace(/\s*\([^()]*\)\s*/gu, ' ').trim();
  return (plain === '' ? gloss : plain)
    .split(/\s*;\s*/u)
    .slice(0, 2)
    .join('; ');
}
