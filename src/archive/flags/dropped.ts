import type { Passage, Side, Sides } from '../model.ts';
import type { Segment, Stretch } from '../segments/index.ts';
import type { DroppedFlag } from './flag.ts';
import { mayContain } from './length/may-contain.ts';
import { lengthOf } from './length/lengths.ts';
import type { Proportion } from './length/proportion.ts';
import { isRunningText, onlySide, type SegmentedPassage } from './segmented.ts';

/** How a sentence ends; one that a broken line has cut off does not. */
const END = /[。．.！!？?；;…][\p{Pe}\p{Pf}"']*$/u;

/** Letters that a sentence has at least. */
const SHORTEST: Sides<number> = { en: 20, zh: 6 };

/**
 * Finds the sentences of an article that surely have no partner. Not one of them is a sentence beside
 * one of the other side that has none either, since that may be its free translation; one that the
 * partner of its neighbour may contain, being too long for that alone; and one at the edge of a
 * passage whose neighbour is of the other language alone. A passage of one language is one of them
 * when the sentences around it have their partners.
 *
 * @returns for each passage its sentences without a partner
 */
export function findDropped(
  article: readonly SegmentedPassage[],
  proportion: Proportion,
): DroppedFlag[][] {
  return article.map(({ passage, segments }, at) => {
    if (!isRunningText(passage)) return [];
    const only = onlySide(passage);
    if (only) return isCertain(article, at, only) ? wholeOf(passage, only) : [];
    return segments.flatMap((segment, place) => {
      const side: Side = segment.en.length > 0 ? 'en' : 'zh';
      if (segment.partner !== 'missing' || !isSentence(passage, segment, side)) return [];
      const around = [-1, 1].map((step) => nearestOther(segments, place, step, side));
      const passages = [-1, 1].map((step, way) =>
        around[way] ? undefined : article[at + step]?.passage,
      );
      const mayBeNear = [...around, ...passages].some(
        (near) => near && onlySide(near) === otherThan(side),
      );
      const mayBeInside = around.some(
        (near) => near && mayContain(passage, near, segment, proportion),
      );
      return mayBeNear || mayBeInside ? [] : segment[side].map((stretch) => flagOf(side, stretch));
    });
  });
}

function isSentence(passage: Passage, segment: Segment, side: Side): boolean {
  return segment[side].every(({ block, from, to }) => {
    const text = passage[side][block]!.text.slice(from, to);
    return END.test(text) && lengthOf(side, text) >= SHORTEST[side];
  });
}

/** The first segment in a direction that is not of the same side alone. */
function nearestOther(segments: readonly Segment[], from: number, step: number, side: Side) {
  let at = from + step;
  for (let near = segments[at]; near && onlySide(near) === side; near = segments[at]) at += step;
  return segments[at];
}

/** Whether a passage of one side surely has no partner: those around it use up all that they have. */
function isCertain(article: readonly SegmentedPassage[], at: number, side: Side): boolean {
  const isSame = (place: number) => article[place] && onlySide(article[place].passage) === side;
  let [before, after] = [at - 1, at + 1];
  while (isSame(before)) before--;
  while (isSame(after)) after++;
  return [article[before]?.segments.at(-1), article[after]?.segments[0]].every(
    (segment) => segment === undefined || segment.partner === 'found',
  );
}

function wholeOf(passage: Passage, side: Side): DroppedFlag[] {
  return passage[side].map(({ text }, block) => flagOf(side, { block, from: 0, to: text.length }));
}

function flagOf(side: Side, stretch: Stretch): DroppedFlag {
  return { kind: 'dropped', [side]: stretch };
}

function otherThan(side: Side): Side {
  return side === 'en' ? 'zh' : 'en';
}
