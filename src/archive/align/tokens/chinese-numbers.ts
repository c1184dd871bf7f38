import { rounded } from './rounded.ts';

const DIGITS = new Map(
  '零 一 二 三 四 五 六 七 八 九'
    .split(' ')
    .map((digit, value): [string, number] => [digit, value]),
)
  .set('〇', 0)
  .set('两', 2);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);

const SCALES = [
  ['亿', 1e8],
  ['万', 1e4],
] as const;

/**
 * The value of a Chinese or mixed numeral: `一百三十五`, `二万八千`, `1.2万`, `一九五八`, `三十多万`.
 *
 * @param numeral - NFKC-normalised, without spaces
 * @returns undefined when it is not one number (`三三`, `千万`, `万一`)
 */
export function chineseNumber(numeral: string): number | undefined {
  const text = numeral.replace(/[多余几,]/gu, '');
  if (/^\d+(?:\.\d+)?$/u.test(text)) return Number(text);
  if (/^[〇零一二三四五六七八九]{3,}$/u.test(text)) {
    return Number(text.replace(/./gu, (digit) => String(DIGITS.get(digit))));
  }
  let rest = text;
  let total = 0;
  for (const [scale, factor] of SCALES) {
    const end = rest.indexOf(scale);
    if (end < 0) continue;
    const part = belowTenThousand(rest.slice(0, end));
    if (part === undefined) return undefined;
    total += part * factor;
    rest = rest.slice(end + 1);
  }
  const part = rest === '' && rest !== text ? 0 : belowTenThousand(rest);
  return part === undefined ? undefined : rounded(total + part);
}

/**
 * The value of a numeral without 万 and 亿: `三千五百`, `十八`, `一千〇五`, `3百`. Undefined when its
 * units do not fall, or one has no digit before it.
 */
function belowTenThousand(text: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let lowest = Infinity;
  for (const part of text.match(/\d+(?:\.\d+)?|./gu) ?? []) {
    const unit = UNITS.get(part);
    if (unit === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS.get(part) ?? Number(part);
    } else {
      const isBareTen = unit === 10 && value === 0;
      if (unit >= lowest || (digit === undefined && !isBareTen)) return undefined;
      value += (digit ?? 1) * unit;
      lowest = unit;
      digit = undefined;
    }
  }
  return text === '' ? undefined : value + (digit ?? 0);
}
