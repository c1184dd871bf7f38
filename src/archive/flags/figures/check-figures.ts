import { isAlone, segmentAt, type ComparedText } from '../comparison.ts';
import type { ComparedFigure, FigureFlag } from '../flag.ts';
import { stretchOf, type SideText } from '../side-text.ts';
import { chineseFigures } from './chinese/chinese-figures.ts';
import { chineseHints } from './chinese/hints.ts';
import { differences, type Difference, type Known } from './compare.ts';
import { englishFigures } from './english/english-figures.ts';
import { englishHints } from './english/hints.ts';
import type { Figure } from './figure.ts';
import type { PaperDate } from './hints.ts';
import type { NameReader } from './names.ts';
import { believe } from './plausible.ts';

/** With more figures on a side a passage is a table, in which none can be told from another. */
const MOST_FIGURES = 1000;

/**
 * Finds numbers and dates in which a passage and its translation differ.
 *
 * @param paper - the date of the newspaper
 * @param readNames - from {@link createNameReader}
 */
export function checkFigures(
  zh: ComparedText,
  en: ComparedText,
  paper: PaperDate,
  readNames: NameReader,
): FigureFlag[] {
  const written = chineseFigures(zh.text);
  const read = englishFigures(en.text);
  if (Math.max(written.length, read.length) > MOST_FIGURES) return [];
  const english = believe(read, written, paper);
  const known = new Set(keysOf(english));
  const isName = readNames(en.text);
  const chinese = written.map((figure): Figure => {
    const isKnown = figure.keys.some((key) => known.has(key));
    return !isKnown && isName(zh.text, figure) ? { ...figure, proof: 'none' } : figure;
  });
  return differences(
    placeFigures(zh, chinese, chineseFigures, () => chineseHints(zh.text, paper)),
    placeFigures(en, english, englishFigures, () => englishHints(en.text, paper)),
  ).map((difference) => ({
    kind: kindOf(difference),
    ...(difference.zh && { zh: compared(zh, difference.zh) }),
    ...(difference.en && { en: compared(en, difference.en) }),
  }));
}

function keysOf(figures: readonly Figure[]): string[] {
  return figures.flatMap(({ keys }) => keys);
}

function placeFigures(
  text: ComparedText,
  figures: readonly Figure[],
  read: (text: string) => Figure[],
  hintsOf: () => Set<string>,
): Known {
  const { length } = text.text;
  return {
    figures: figures
      .filter(({ from }) => !isAlone(text, from))
      .map((figure) => ({
        ...figure,
        place: figure.from / length,
        segment: segmentAt(text, figure.from),
      })),
    // What stands in a sentence without a partner, or beside the passage, may be what is looked for.
    hints: () =>
      new Set([
        ...hintsOf(),
        ...keysOf(figures.filter(({ from }) => isAlone(text, from))),
        ...keysOf(text.around.flatMap((near) => read(near.text))),
      ]),
    length,
  };
}

/** What differs is a date when it is one in the Chinese, or in the English alone. */
function kindOf({ zh, en }: Difference): FigureFlag['kind'] {
  const { type } = (zh ?? en)!;
  return type === 'number' || type === 'percent' ? 'numbers' : 'dates';
}

function compared(text: SideText, figure: Figure): ComparedFigure {
  return { ...stretchOf(text, figure), type: figure.type, value: figure.value };
}
