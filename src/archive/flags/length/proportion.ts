import type { Passage, Side } from '../../model.ts';
import { lengthsOf } from './lengths.ts';

/** How long the translations of an archive are. */
export interface Proportion {
  /** The usual number of English letters and figures to a Chinese one, as a logarithm. */
  mean: number;
  /** How the logarithm varies between passages, and in addition by one Chinese character. */
  variance: number;
  ofOneCharacter: number;
}

/**
 * What is supposed of an archive that has shown nothing yet: values of reports in these years, in
 * which short passages vary far more than long ones.
 */
export const USUAL: Proportion = { mean: Math.log(4.15), variance: 0.015, ofOneCharacter: 0.6 };

/** As many passages as what is supposed counts for beside those that are seen. */
const SUPPOSED = 50;

/** So many characters make a passage long enough to tell the proportion. */
const LONG = 40;

/** The standard deviation of a normal distribution to its median deviation. */
const TO_DEVIATION = 1.4826;

/**
 * Learns how long the English of an archive is beside the Chinese. Medians, so that passages whose
 * translation is wrong do not move it. The spread is never taken to be less than usual, since a
 * small archive may have one translator.
 *
 * @param passages - those of all articles; what has only one side says nothing
 */
export function learnProportion(passages: Iterable<Pick<Passage, Side>>): Proportion {
  const ratios: number[] = [];
  for (const passage of passages) {
    const { en, zh } = lengthsOf([passage]);
    if (zh >= LONG && en > 0) ratios.push(Math.log(en / zh));
  }
  const share = ratios.length / (ratios.length + SUPPOSED);
  const median = medianOf(ratios) ?? USUAL.mean;
  const mean = share * median + (1 - share) * USUAL.mean;
  const spread = medianOf(ratios.map((ratio) => Math.abs(ratio - median))) ?? 0;
  const seen = share * (spread * TO_DEVIATION) ** 2 + (1 - share) * USUAL.variance;
  return { ...USUAL, mean, variance: Math.max(USUAL.variance, seen) };
}

function medianOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
