import type { Role, Side } from '../../../../src/archive/model.ts';
import { weighted, type Random } from '../random.ts';
import type { Story } from '../story.ts';
import type { Awkward } from './awkward.ts';

/** The parts of a headline in one line: two spaces part them in Chinese, as the newspaper's index does. */
export function headlineLine({ headline }: Story, side: Side): string {
  return headline.map((part) => part[side]).join(side === 'en' ? ': ' : '  ');
}

/** Whether a half repeats the headline above its text, in one line or one for each part; in hundredths. */
const REPEATS: Record<Side, Record<'no' | 'one line' | 'line by line', number>> = {
  en: { no: 40, 'one line': 30, 'line by line': 30 },
  zh: { no: 6, 'one line': 14, 'line by line': 80 },
};

const NAME_SEPARATORS: Record<Side, readonly string[]> = {
  en: [', ', ', ', ' and '],
  zh: ['　', '　', '  ', '、'],
};

/** The names of the authors as one line. */
export function authorLine({ authors }: Story, side: Side, random: Random): string {
  return authors.map((author) => author[side]).join(random.pick(NAME_SEPARATORS[side]));
}

/**
 * The lines above the text that repeat headline and byline.
 *
 * @param byline - the line of authors, empty when there is none
 */
export function openingLines(
  story: Story,
  side: Side,
  byline: string,
  awkward: ReadonlySet<Awkward>,
  random: Random,
): { role: Role; text: string }[] {
  const parts = story.headline.map((part) => part[side]);
  const inBody = awkward.has(
    side === 'en' ? 'byline repeated in English' : 'byline repeated in Chinese',
  );
  const lines = {
    no: [],
    'one line': [headlineLine(story, side)],
    'line by line': parts,
  }[weighted(REPEATS[side], random)];
  const dotted =
    awkward.has('dots around a repeated headline') && lines.length === 1
      ? lines.map((line) => `·${line}·`)
      : lines;
  const needed =
    awkward.has('author only in the body') ||
    (side === 'zh' && awkward.has('author missing in the Chinese header'));
  const named = byline !== '' && (inBody || needed);
  return [
    ...dotted.map((text) => ({ role: 'headline' as const, text })),
    ...(named ? [{ role: 'byline' as const, text: byline }] : []),
  ];
}
