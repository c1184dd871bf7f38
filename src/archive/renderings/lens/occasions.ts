import type { Side, Sides } from '../../model.ts';
import type { Segment, Stretch } from '../../segments/index.ts';
import type { RenderedPassage, Rendering } from '../model.ts';
import { isWithin, shareBefore } from '../places.ts';
import type { QuotedPart } from './model.ts';
import { quote } from './quote.ts';

/** Renderings of a term in one place of which the same became: they are shown as one example. */
export interface Occasion {
  /** The id of the term. */
  term: string;
  /** The known rendering that answers it, as the glossary writes it. */
  wording: string | undefined;
  untranslated: boolean;
  /** The segment in which the Chinese has it. */
  segment: Segment | undefined;
  /** How many times the Chinese has the term there. */
  count: number;
  marks: Sides<readonly Stretch[]>;
}

/** So much of a text is quoted, in UTF-16 units: two or three sentences. */
const MOST: Sides<number> = { en: 600, zh: 200 };

/** The occasions in a passage, in the order of the Chinese. */
export function occasionsIn({ renderings }: RenderedPassage): Occasion[] {
  const keyOf = ({ term, answer, untranslated, segment }: Rendering) =>
    JSON.stringify([term, answer?.wording, untranslated, segment?.n]);
  return [...Map.groupBy(renderings, keyOf).values()].map((alike) => {
    const { term, answer, untranslated, segment } = alike[0]!;
    const marks = {
      en: alike.flatMap((each) => each.answer?.en ?? []).sort(inTextOrder),
      zh: alike.map(({ zh }) => zh),
    };
    return { term, wording: answer?.wording, untranslated, segment, count: alike.length, marks };
  });
}

/**
 * Quotes the Chinese sentence of an occasion and its partner. Where the partner is not known, or the
 * rendering stands elsewhere, as much of the English is quoted as may belong to it.
 */
export function quotesOf(
  { passage }: RenderedPassage,
  { segment, marks, untranslated }: Occasion,
): Sides<QuotedPart[]> {
  const whole = (side: Side): Stretch[] =>
    passage[side].map(({ text }, block) => ({ block, from: 0, to: text.length }));
  const near = shareBefore(marks.zh[0]!, whole('zh'));
  const hasAll = (side: Side) =>
    marks[side].every((mark) => segment?.[side].some((stretch) => isWithin(mark, stretch)));
  const quoteSide = (side: Side) => {
    const own = segment?.[side] ?? [];
    const stretches = own.length > 0 && hasAll(side) ? own : whole(side);
    return quote(passage[side], { stretches, marks: marks[side], near, most: MOST[side] });
  };
  return { zh: quoteSide('zh'), en: untranslated ? [] : quoteSide('en') };
}

function inTextOrder(a: Stretch, b: Stretch): number {
  return a.block - b.block || a.from - b.from;
}
