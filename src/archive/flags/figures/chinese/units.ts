import { numberKeys, unitKey, type Unit } from '../figure.ts';
import { NUMERAL } from './numeral.ts';

/** What a numeral of one character counts; before other words it may be no number. */
const MEASURES =
  '个名人位口户家间座所栋幢台架辆艘只头匹张件套批种类样项次回遍场届期级层篇册部支枝棵株块片段节章亩斤担吨里米尺丈寸升斗石元天年月周岁倍度号队组班排连营团师军社乡村县区省市厂矿站校院系国族大条路';

const COUNTS = new RegExp(
  `^(?:[${MEASURES}]|公[斤里]|小时|分钟|季度|星期|方面|昼夜|[到至、—-]${NUMERAL})`,
  'u',
);

/** What is counted by numbers that no translation leaves out. */
const MEASURED = /^(?:[天年岁斤吨亩里尺米度号]|公[斤里尺]|[个多]?小时|分钟|个多?月)(?!级|画|召)/u;

const UNITS: readonly (readonly [RegExp, Unit])[] = [
  [/^[多几]?年/u, 'years'],
  [/^[多几]?个[多半]?月/u, 'months'],
  [/^[多几]?个?[多半]?(?:周|星期|礼拜)/u, 'weeks'],
  [/^[多几]?[天日]/u, 'days'],
  [/^[多几]?个?[多半]?(?:小时|钟头)/u, 'hours'],
  [/^[多几]?分钟?/u, 'minutes'],
];

/** Whether something is counted by the numeral before a text. */
export function isCounting(after: string): boolean {
  return COUNTS.test(after);
}

/** Whether something is measured by it, so that every translation gives the number. */
export function isMeasuring(after: string): boolean {
  return MEASURED.test(after);
}

/** The keys of a number, with the unit that follows when English may count another. */
export function countedKeys(value: number, after: string): string[] {
  const units = UNITS.filter(([words]) => words.test(after));
  return [...numberKeys(value), ...units.map(([, unit]) => unitKey(value, unit))];
}
