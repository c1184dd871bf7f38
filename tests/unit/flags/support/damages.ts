import type { Random } from '../../../../scripts/bench/corpus/random.ts';
import { segmentsOf, sentencesOf, type Stretch } from '../../../../src/archive/segments/index.ts';
import { dictionary } from '../../../../src/holdings/articles/dictionary.ts';
import type { Block, Role, Side, Sides } from '../../../../src/archive/model.ts';
import { another, replaceOne, toEnglish, type Damage } from './damage.ts';
import { TERM_DAMAGES } from './term-damages.ts';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTH = MONTHS.join('|');

/** Figures that are no dates: `149`, `66.9`, `8,000`. */
const FIGURE = new RegExp(
  String.raw`(?<![\d.,]|(?:${MONTH}) )\b(?!1[89]\d\d\b)\d+(?:,\d{3})*(?:\.\d+)?\b(?!(?:st|nd|rd|th)|,\d{3})`,
  'gu',
);
const NUMBER_WORD = new RegExp(`\\b(?:${NUMBERS.join('|')})\\b`, 'giu');
const DAY = new RegExp(
  String.raw`\b\d{1,2}(?=st\b|nd\b|rd\b|th\b)|(?<=(?:${MONTH}) )\d{1,2}\b`,
  'gu',
);

/** Another figure of the same length. */
function otherFigure(figure: string, random: Random): string {
  const digits = [...figure.matchAll(/\d/gu)].map(({ index }) => index);
  const at = random.pick(digits);
  const digit = String(1 + ((Number(figure[at]) + random.between(0, 7)) % 9));
  return figure.slice(0, at) + digit + figure.slice(at + 1);
}

const RUNNING: ReadonlySet<Role> = new Set(['paragraph', 'caption']);

/** Takes out one side of a sentence that has exactly one sentence as its partner. */
function dropping(name: string, side: Side): Damage {
  return {
    name,
    kinds: ['dropped'],
    apply: (article, at, chinese, random) => {
      const zhAt = article.zh.findIndex(({ text }) => text === chinese);
      if (zhAt < 0) return undefined;
      const pairs = singlePairs(article.en[at]!, article.zh[zhAt]!);
      if (pairs.length < 2) return undefined;
      const { from, to } = random.pick(pairs)[side];
      const [place, block] = side === 'en' ? [at, article.en[at]!] : [zhAt, article.zh[zhAt]!];
      const text = `${block.text.slice(0, from)}${block.text.slice(to)}`.trim();
      return { ...article, [side]: article[side].with(place, { ...block, text }) };
    },
  };
}

/** The sentences of a passage that surely have one partner each. What ends with a semicolon is none. */
function singlePairs(en: Block, zh: Block): Sides<Stretch>[] {
  const isOne = (block: Block, [first, ...others]: readonly Stretch[]) =>
    others.length === 0 &&
    !/[;；]$/u.test(block.text.slice(first!.from, first!.to)) &&
    sentencesOf(block.text).some(({ from, to }) => from === first!.from && to === first!.to);
  const passage = { ...zh, id: '', score: 1, en: [{ ...en, id: '' }], zh: [{ ...zh, id: '' }] };
  return segmentsOf(passage, dictionary())
    .filter((segment) => segment.partner === 'found')
    .filter((segment) => isOne(en, segment.en) && isOne(zh, segment.zh))
    .map((segment) => ({ en: segment.en[0]!, zh: segment.zh[0]! }));
}

/** Takes out a whole English paragraph. */
const paragraphDropped: Damage = {
  name: 'an English paragraph dropped',
  kinds: ['dropped'],
  apply: (article, at) => {
    const block = article.en[at]!;
    if (!RUNNING.has(block.role)) return undefined;
    return { ...article, en: article.en.filter((other) => other !== block) };
  },
};

/** A damage to running text of some length only. */
function toParagraph(
  name: string,
  kinds: Damage['kinds'],
  change: (text: string, random: Random) => string | undefined,
): Damage {
  const damage = toEnglish(name, kinds, change);
  return {
    ...damage,
    apply: (article, at, chinese, random) =>
      RUNNING.has(article.en[at]!.role) && article.en[at]!.text.length >= 150
        ? damage.apply(article, at, chinese, random)
        : undefined,
  };
}

/** Inserts words before the last stop of one of the sentences. */
function insertInto(text: string, words: string, random: Random): string | undefined {
  return replaceOne(text, /\p{Ll}(?=\.(?:\s|$))/gu, random, (letter) => letter + words);
}

const CHINESE = '群众运动 技术革新 生产任务 全厂职工 领导方法 车间主任 这样一来 有的同志'.split(
  ' ',
);
const OTHER_SCRIPTS = 'производство товарищ завод план ロシア しかし カード'.split(' ');

/** Every way in which translations are damaged, and how often. */
export const DAMAGES: readonly (Damage & { times: number })[] = [
  {
    times: 60,
    ...toEnglish('a figure changed', ['numbers'], (text, random) =>
      replaceOne(text, FIGURE, random, (figure) => otherFigure(figure, random)),
    ),
  },
  {
    times: 20,
    ...toEnglish('a figure ten times as large', ['numbers'], (text, random) =>
      replaceOne(text, FIGURE, random, (figure) => String(Number(figure.replaceAll(',', '')) * 10)),
    ),
  },
  {
    times: 20,
    ...toEnglish('a figure lost', ['numbers'], (text, random) =>
      replaceOne(text, FIGURE, random, () => 'some'),
    ),
  },
  {
    times: 40,
    ...toEnglish('a number in words changed', ['numbers'], (text, random) =>
      replaceOne(text, NUMBER_WORD, random, (word) => another(NUMBERS, word, random)),
    ),
  },
  {
    times: 40,
    ...toEnglish('a day shifted', ['dates'], (text, random) =>
      replaceOne(text, DAY, random, (day) =>
        String(((Number(day) + random.between(1, 25)) % 28) + 1),
      ),
    ),
  },
  {
    times: 40,
    ...toEnglish('a month changed', ['dates'], (text, random) =>
      replaceOne(text, new RegExp(`\\b(?:${MONTH})\\b`, 'gu'), random, (month) =>
        another(MONTHS, month, random),
      ),
    ),
  },
  {
    times: 15,
    ...toEnglish('a year changed', ['dates'], (text, random) =>
      replaceOne(text, /\b19[45]\d\b/gu, random, (year) =>
        String(Number(year) + random.pick([-10, -2, -1, 2, 3])),
      ),
    ),
  },
  {
    times: 5,
    ...toEnglish('a weekday changed', ['dates'], (text, random) =>
      replaceOne(text, new RegExp(`\\b(?:${WEEKDAYS.join('|')})\\b`, 'gu'), random, (day) =>
        another(WEEKDAYS, day, random),
      ),
    ),
  },
  {
    times: 30,
    ...toParagraph('a date invented', ['dates'], (text, random) =>
      insertInto(
        text,
        random.pick([
          ` on ${random.pick(MONTHS)} ${random.between(1, 28)}`,
          ` in ${random.pick(MONTHS)} ${random.between(1950, 1956)}`,
        ]),
        random,
      ),
    ),
  },
  {
    times: 30,
    ...toParagraph('Chinese left in', ['residue'], (text, random) =>
      replaceOne(text, /(?<= )\p{Ll}{5,}(?= )/gu, random, () => random.pick(CHINESE)),
    ),
  },
  {
    times: 20,
    ...toParagraph('another script left in', ['residue'], (text, random) =>
      replaceOne(text, /(?<= )\p{Ll}{5,}(?= )/gu, random, () => random.pick(OTHER_SCRIPTS)),
    ),
  },
  { times: 50, ...dropping('an English sentence dropped', 'en') },
  { times: 20, ...dropping('an English sentence added', 'zh') },
  { times: 10, ...paragraphDropped },
  {
    times: 20,
    ...toParagraph('cut to a third', ['length', 'dropped'], (text) =>
      text.slice(0, text.length / 3),
    ),
  },
  { times: 20, ...toParagraph('repeated', ['length', 'dropped'], (text) => `${text} ${text}`) },
  ...TERM_DAMAGES,
];
