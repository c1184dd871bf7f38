import type { Sides } from '../../model.ts';
import type { LengthFlag } from '../flag.ts';
import type { Proportion } from './proportion.ts';

/** Standard deviations from the usual at which a length is out of all proportion. */
const LIMIT = 3.4;

/** Below so many Chinese letters and figures a translation may have any length. */
const SHORTEST = 10;

/**
 * How far the length of a translation is from the usual, in standard deviations: above 0 when it is
 * long. The logarithm of the ratio is near to normal (after Gale and Church 1993).
 *
 * @param lengths - see `lengthOf`; neither is 0
 */
export function deviationOf({ en, zh }: Sides<number>, proportion: Proportion): number {
  return (Math.log(en / zh) - proportion.mean) / deviation(zh, proportion);
}

/** Flags the length of a translation that is out of all proportion. */
export function checkLength({ en, zh }: Sides<number>, proportion: Proportion): LengthFlag[] {
  if (zh < SHORTEST || en === 0) return [];
  if (Math.abs(deviationOf({ en, zh }, proportion)) <= LIMIT) return [];
  const [least, most] = [-LIMIT, LIMIT].map((limit) =>
    Math.round(zh * Math.exp(proportion.mean + limit * deviation(zh, proportion))),
  );
  return [{ kind: 'length', zh, en, usual: { least: least!, most: most! } }];
}

function deviation(zh: number, { variance, ofOneCharacter }: Proportion): number {
  return Math.sqrt(variance + ofOneCharacter / zh);
}
