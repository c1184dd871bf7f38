import { monthKey, numberKeys, weekdayKey, type Figure } from '../figure.ts';
import type { Word } from './words.ts';

const MONTHS = numbered(
  'january february march april may june july august september october november december',
);
const SHORT_MONTHS = numbered('jan feb mar apr may jun jul aug sep oct nov dec').set('sept', 9);
const WEEKDAYS = numbered('monday tuesday wednesday thursday friday saturday sunday');

/** Words after which `May` and `March` are months. */
const BEFORE_MONTHS =
  /^(?:in|since|by|of|last|late|early|mid|from|until|till|to|this|next|through|before|after|during|between|and|on)$/u;

/** The month or weekday that a word names. */
export function namedDate(words: readonly Word[], at: number, text: string): Figure | undefined {
  const word = words[at]!;
  if (!/^\p{Lu}/u.test(word.text)) return undefined;
  const { plain, from, to } = word;
  const day = WEEKDAYS.get(plain);
  if (day !== undefined)
    return { type: 'weekday', value: day, keys: [weekdayKey(day)], proof: 'sure', from, to };
  const isShort = text.startsWith('.', to);
  const month = MONTHS.get(plain) ?? (isShort ? SHORT_MONTHS.get(plain) : undefined);
  if (month === undefined) return undefined;
  // `Jun.` may end a name, and `May` and `March` are words.
  const isDoubtful = isShort || plain === 'may' || plain === 'march';
  const isSure = !isDoubtful || isDated(words, at);
  return {
    type: 'month',
    value: month,
    keys: [monthKey(month)],
    proof: isSure ? 'sure' : 'none',
    from,
    to,
  };
}

function numbered(names: string): Map<string, number> {
  return new Map(names.split(' ').map((name, at) => [name, at + 1]));
}

function isDated(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (after && /^\d/u.test(after.text)) return true;
  if (after?.plain === 'day') return false;
  return before !== undefined && (BEFORE_MONTHS.test(before.plain) || /^\d/u.test(before.text));
}

/** What may follow a day of the month: `on the 31st to return`, `10th –`. */
const AFTER_DAY =
  /^(?:$|[^\p{L}\s]|\s+(?:[^\p{L}\d\s]|(?:of|to|and|at|in|on|by|from|for|that|with|the|this|last|it|they|he|she|we)\b))/u;
const MONTH_BEFORE = /^[\s,]*(?:the\s+)?$/u;
const MONTH_AFTER = /^\s*(?:of\s+|day of\s+)?$/u;
const RANGE = /^\s*(?:to|and|or|[-–—]|through|until)\s*(?:the\s+)?$/u;

/** Makes days of the numbers beside a month, of those joined to a day, and of ordinals such as `10th`. */
export function findDays(text: string, figures: readonly Figure[]): Figure[] {
  const read: Figure[] = [];
  figures.forEach((figure, at) => {
    const before = read.at(-1);
    const after = figures[at + 1];
    const gap = before ? text.slice(before.to, figure.from) : '';
    const written = text.slice(figure.from, figure.to);
    const canBeDay =
      figure.type === 'number' &&
      figure.value >= 1 &&
      figure.value <= 31 &&
      Number.isInteger(figure.value);
    const isDay =
      canBeDay &&
      ((before?.type === 'month' && MONTH_BEFORE.test(gap)) ||
        (after?.type === 'month' && MONTH_AFTER.test(text.slice(figure.to, after.from))) ||
        (before?.type === 'day' && RANGE.test(gap) && AFTER_DAY.test(text.slice(figure.to))) ||
        (/^\d+(?:st|nd|rd|th)$/u.test(written) && AFTER_DAY.test(text.slice(figure.to))));
    read.push(
      isDay ? { ...figure, type: 'day', keys: numberKeys(figure.value), proof: 'sure' } : figure,
    );
  });
  return read;
}
