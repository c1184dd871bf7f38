import type { Side } from '../../../archive/model.ts';
import type { CommandAt } from '../keys/keys.ts';

/** A part of a sentence that has a partner. A sentence may have several parts, on either side. */
export interface Part {
  /** The number that the sentence shares with its partner. */
  segment: string;
  side: Side;
}

/** What leads from a sentence to another. */
export type SentenceStep = Exclude<CommandAt<'sentence'>, 'keep'>;

/**
 * Where a step leads: to the next or the previous sentence of the same side, or to the partner on the
 * other. It leads to the first part of a sentence.
 *
 * @param parts - those of the whole page, in reading order
 * @param at - the one to go from
 * @returns which of the parts; undefined when it leads nowhere
 */
export function sentenceAfter(
  parts: readonly Part[],
  at: number,
  step: SentenceStep,
): number | undefined {
  const { segment, side } = parts[at]!;
  if (step === 'partner') {
    const partner = parts.findIndex((part) => part.segment === segment && part.side !== side);
    return partner >= 0 ? partner : undefined;
  }
  const own = firstsOn(side, parts);
  const from = own.findIndex((index) => parts[index]!.segment === segment);
  return own[step === 'nextSentence' ? from + 1 : from - 1];
}

/** The first parts of the sentences on a side. */
function firstsOn(side: Side, parts: readonly Part[]): number[] {
  const seen = new Set<string>();
  return parts.flatMap((part, index) => {
    if (part.side !== side || seen.has(part.segment)) return [];
    seen.add(part.segment);
    return [index];
  });
}
