import type { Figure, FigureType } from './figure.ts';

/** A figure in its passage. */
export interface PlacedFigure extends Figure {
  /** Where it stands in the text of its side, 0 to 1. */
  place: number;
  /** The number of its segment, when the segment has both sides. */
  segment: number | undefined;
}

/** What is known of the figures of one side. */
export interface Known {
  figures: readonly PlacedFigure[];
  /** The keys that its other words account for; asked for only when a figure is left over. */
  hints: () => ReadonlySet<string>;
  /** The length of its text. */
  length: number;
}

/** Figures that ought to be the same and are not; one may be missing. */
export interface Difference {
  zh?: Figure;
  en?: Figure;
}

/** A figure without a partner. */
interface Left {
  figure: PlacedFigure;
  /** Whether the other side has nothing at all that says the same. */
  isUnknown: boolean;
}

/**
 * How far apart two figures may stand to be taken for one another, in characters of the Chinese text:
 * when both are sure, and when one proves little.
 */
const NEAR = 100;
const VERY_NEAR = 40;

/**
 * Finds the figures in which two texts differ. First every figure takes a partner of the same value,
 * the nearest one. Of those left over, a sure one to which nothing on the other side is equal is a
 * difference, together with what stands in its place there if anything does; one that proves little
 * by itself is a difference only beside another.
 */
export function differences(zh: Known, en: Known): Difference[] {
  const partners = pair(zh, en);
  const left = {
    zh: leftOver(zh, en, new Set(partners.keys())),
    en: leftOver(en, zh, new Set(partners.values())),
  };
  const used = new Set<Figure>();
  const found: Difference[] = [];
  for (const { a, b } of candidates(left.zh, left.en, zh.length)) {
    if (used.has(a) || used.has(b)) continue;
    used.add(a).add(b);
    found.push({ zh: a, en: b });
  }
  const isAlone = ({ figure, isUnknown }: Left) =>
    isUnknown && figure.proof === 'sure' && !used.has(figure);
  found.push(...left.zh.filter(isAlone).map(({ figure }) => ({ zh: figure })));
  found.push(...left.en.filter(isAlone).map(({ figure }) => ({ en: figure })));
  return found;
}

/**
 * Gives each Chinese figure an English one that says the same: one of its own key before one of
 * another, and one in the same segment before others.
 */
function pair(zh: Known, en: Known): Map<PlacedFigure, PlacedFigure> {
  const partners = new Map<PlacedFigure, PlacedFigure>();
  const taken = new Set<PlacedFigure>();
  const take = (isSame: (a: PlacedFigure, b: PlacedFigure) => boolean) => {
    for (const a of zh.figures) {
      if (partners.has(a)) continue;
      const apart = (b: PlacedFigure) => Math.abs(b.place - a.place);
      const [nearest] = en.figures
        .filter((b) => !taken.has(b) && isSame(a, b))
        .sort((b, c) => apart(b) - apart(c));
      if (!nearest) continue;
      partners.set(a, nearest);
      taken.add(nearest);
    }
  };
  const isEqual = (a: Figure, b: Figure) => a.type === b.type && a.keys[0] === b.keys[0];
  const isSimilar = (a: Figure, b: Figure) => a.keys.some((key) => b.keys.includes(key));
  const isBeside = (a: PlacedFigure, b: PlacedFigure) =>
    a.segment !== undefined && a.segment === b.segment;
  take((a, b) => isBeside(a, b) && isEqual(a, b));
  take((a, b) => isBeside(a, b) && isSimilar(a, b));
  take(isEqual);
  take(isSimilar);
  return partners;
}

function leftOver(side: Known, other: Known, paired: ReadonlySet<PlacedFigure>): Left[] {
  const left = side.figures.filter((figure) => figure.proof !== 'none' && !paired.has(figure));
  if (left.length === 0) return [];
  const hints = other.hints();
  return left
    .filter(({ keys }) => !keys.some((key) => hints.has(key)))
    .map((figure) => ({
      figure,
      isUnknown: !figure.keys.some((key) => other.figures.some(({ keys }) => keys.includes(key))),
    }));
}

/** Pairs of left-over figures that may stand for one another, the likeliest first. */
function candidates(
  zh: readonly Left[],
  en: readonly Left[],
  length: number,
): { a: Figure; b: Figure }[] {
  return zh
    .flatMap((a) =>
      en.map((b) => ({ a, b, apart: Math.abs(a.figure.place - b.figure.place) * length })),
    )
    .filter(({ a, b, apart }) => areAlike(a.figure, b.figure) && areOpposite(a, b, apart))
    .sort((one, two) => one.apart - two.apart)
    .map(({ a, b }) => ({ a: a.figure, b: b.figure }));
}

/** Whether two figures left over stand in the same place, one of them wrongly. */
function areOpposite(a: Left, b: Left, apart: number): boolean {
  const unknown = [a, b].filter(({ isUnknown }) => isUnknown).length;
  const sure = [a, b].filter(({ figure }) => figure.proof === 'sure').length;
  const segments = [a.figure.segment, b.figure.segment];
  if (!segments.includes(undefined)) {
    return segments[0] === segments[1] && unknown + sure > 0 && apart <= NEAR;
  }
  return unknown > 0 && apart <= (unknown + sure === 4 ? NEAR : VERY_NEAR);
}

/** Types that may be taken for one another. */
const KINDS: Record<FigureType, string> = {
  number: 'number',
  percent: 'number',
  year: 'year',
  month: 'month',
  day: 'day',
  weekday: 'weekday',
};

function areAlike(a: Figure, b: Figure): boolean {
  if (KINDS[a.type] === KINDS[b.type]) return true;
  // A day or a year that was changed may look like a number.
  const types = [a.type, b.type];
  const canBeYear = types.includes('year') && Math.min(a.value, b.value) >= 100;
  return types.includes('number') && (types.includes('day') || canBeYear);
}
