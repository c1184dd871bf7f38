import type { Passage, Side, Sides } from '../../model.ts';
import type { Stretch } from '../../segments/index.ts';
import type { Flag } from '../flag.ts';

/** Where on one side a flag is about something; at the side's beginning when it is about a length. */
export function stretchOf(flag: Flag, passage: Passage, side: Side): Stretch | undefined {
  if (flag.kind === 'residue') return side === 'en' ? flag.en : undefined;
  if (flag.kind !== 'length') return flag[side];
  const [first] = passage[side];
  return first && { block: 0, from: 0, to: first.text.length };
}

/** The words that a flag is about, on each side; empty where a side has none. */
export function quotesOf(flag: Flag, passage: Passage): Sides<string> {
  const quote = (side: Side) => {
    const stretch = stretchOf(flag, passage, side);
    return stretch ? passage[side][stretch.block]!.text.slice(stretch.from, stretch.to) : '';
  };
  return { en: quote('en'), zh: quote('zh') };
}
