import { monthKey, monthKeys, numberKey } from '../figure.ts';
import { hintKeys, relativeKeys, type Hint, type PaperDate, type RelativeWords } from '../hints.ts';
import { readNumeral } from './numeral.ts';

const HINTS: readonly Hint[] = [
  [/半/u, ['#0.5', '%50', '6 months', '15 days', '30 minutes']],
  [/[双俩两]|[一成]对/u, ['#2']],
  [/仨/u, ['#3']],
  [/[一两半几]打/u, ['#12']],
  [/刻/u, ['15 minutes']],
  [/昼夜|日夜|[整全一]天/u, ['24 hours']],
  [/周|星期|礼拜/u, ['7 days']],
  [/旬/u, ['10 days', '20 days', '30 days']],
  [/年/u, ['12 months']],
  [/[倍番]/u, ['#2', '%100', '%200']],
  [/全部|完全|全都/u, ['%100']],
  [/正月|元月/u, monthKeys(1)],
  [/冬月/u, monthKeys(11)],
  [/腊月/u, monthKeys(12)],
  [/元旦|新年/u, ['m1', '#1']],
  [/妇女节/u, ['m3', '#8']],
  [/劳动节/u, ['m5', '#1']],
  [/青年节/u, ['m5', '#4']],
  [/五卅/u, ['m5', '#30']],
  [/儿童节/u, ['m6', '#1']],
  [/建军节/u, ['m8', '#1']],
  [/国庆/u, ['m10', '#1']],
  [/圣诞/u, ['m12', '#25']],
];

const RELATIVE: RelativeWords = {
  years: [
    [/今|本年|当年|目前|现在/u, 0],
    [/去年|[上头]一?年|昨年|去[冬秋]/u, -1],
    [/前年/u, -2],
    [/[明来翌次]年|明春/u, 1],
    [/后年/u, 2],
  ],
  months: [
    [/[本当同这]个?月|(?<![\d一二三四五六七八九十])月[初底末]/u, 0],
    [/[上前]个?月/u, -1],
    [/[下次]个?月/u, 1],
  ],
  days: [
    [/今[天日晚晨早]|本日/u, 0],
    [/昨[天日晚晨]/u, -1],
    [/前[天日]/u, -2],
    [/[明次翌][天日]/u, 1],
  ],
};

/** A day of history by its month and day: `八一`, `一二·九`. */
const MONTH_AND_DAY = /([一二三四五六七八九])[·.“”"]?([一二三四五六七八九])/gu;

/**
 * The keys of whatever a Chinese text says in other ways than by figures: `双方`, `半年`, holidays, days
 * such as `八一`, and words such as `去年` and `昨日`, from the date of the newspaper.
 */
export function chineseHints(text: string, paper: PaperDate): Set<string> {
  const days = Array.from(text.matchAll(MONTH_AND_DAY), ([, month, day]) => [
    monthKey(readNumeral(month!)!),
    numberKey(readNumeral(day!)!),
  ]);
  return new Set([
    ...hintKeys(text, HINTS),
    ...days.flat(),
    ...relativeKeys(text, RELATIVE, paper),
  ]);
}
