import { expect, test } from 'vitest';
import { plainText } from '../../../src/citing/rich-text.ts';
import { gbt7714 } from '../../../src/citing/styles/gbt7714.ts';
import { ACCESSED, AWKWARD, OWN, passageOf, recordOf } from './records.ts';

/*
 * Expectations made by hand from GB/T 7714—2025, in force since 2026-07-01. Numbers are its sections;
 * its text and examples as reproduced in https://github.com/hushidong/biblatex-gb7714-2025
 * (gbT7714-2025.tex) and https://github.com/typst-doc-cn/bib-csl-dev-data (GB-T_7714—2025.original.toml).
 *
 * 8.5.3 析出文献主要责任者. 析出文献题名[文献类型标识/文献载体标识]. 析出文献其他责任者.
 *       连续出版物题名：其他题名信息，年，卷（期/版次）：页码. 获取和访问路径. 永久标识符.
 * 8.5.3 [1] 丁文详. 数字革命与竞争国际化[N]. 中国青年报，2000-11-20（15）.
 * B.4   [6] 陈缮真. 探索微观世界的无穷奥秘（科技大观）[N/OL]. 人民日报，2022-08-16（17）.
 *           http://paper.people.com.cn/rmrb/html/2022-08/16/nw.D110000renmrb_20220816_317.htm.
 */

/** What stands behind the source: the archive, its release and the address. */
const READ = (id: string, day = '') =>
  `人民日报领导工作报道，版本0123456789（2026-11-20）${day}. https://archive.example/articles/${id}`;
const TRANSLATION = '[英文由机器翻译，未经校对]';

const of = (...args: Parameters<typeof gbt7714>) => plainText(gbt7714(...args));

test('an article of the archive: 8.5.3, with 7.1.2 for its two authors and 7.5.4.2 for its date', () => {
  expect(of(OWN[0]!)).toBe(
    `陈心海，石在. 深入深入再深入 嘉兴市委工业部改进领导工作的经过[N/OL]. ${TRANSLATION}. ` +
      `人民日报，1957-01-30（2）. ${READ(OWN[0]!.id)}/.`,
  );
});

test('an unsigned article begins with its headline (7.1.3)', () => {
  expect(of(OWN[1]!)).toBe(
    '到生产中去领导生产 到群众中去领导群众 辽宁省推广阜新三项革新领导方法的经验[N/OL]. ' +
      `${TRANSLATION}. 人民日报，1958-03-20（1）. ${READ(OWN[1]!.id)}/.`,
  );
});

test('a headline loses the full stop before its type', () => {
  expect(OWN[2]!.headline.zh).toMatch(/参加生产。$/u);
  expect(of(OWN[2]!)).toContain('三天深入车间参加生产[N/OL]. ');
});

test('the column stands behind the headline in brackets (B.4, example 6)', () => {
  expect(of(AWKWARD['a column']!)).toContain('陈心海，石在. 深入再深入（学术动态）[N/OL]. ');
});

test('the day of reading stands in square brackets behind the release (8.14.3)', () => {
  expect(of(recordOf(), ACCESSED)).toMatch(
    `1957-01-30（2）. ${READ('1957-01-30-p2-shenru', '[2026-11-21]')}/.`,
  );
  expect(of(recordOf())).not.toContain(ACCESSED);
});

test('a passage stands where the page of a quotation stands (7.7), and the address leads to it', () => {
  expect(of(passageOf(recordOf()))).toBe(
    `陈心海，石在. 深入再深入[N/OL]. ${TRANSLATION}. 人民日报，1957-01-30（2）：第5段. ` +
      `${READ('1957-01-30-p2-shenru')}/#p1234567.`,
  );
});

test('three authors are named, of more the first three (7.1.2); institutions as they are (7.1.4)', () => {
  expect(of(AWKWARD['three authors']!)).toMatch(/^李安，贺龙，朱德\. 深入/u);
  expect(of(AWKWARD['eight authors']!)).toMatch(/^甲，乙，丙，等\. 深入/u);
  expect(of(AWKWARD['an institution']!)).toMatch(/^新华社\. 深入/u);
});

test('an article without an address was not read online (A.2)', () => {
  const { address, ...record } = recordOf();
  expect(address).toBeDefined();
  expect(of(record)).toMatch(/深入再深入\[N\]\. .*版本0123456789（2026-11-20）\.$/u);
});

test('a headline that only the English half has is named; without any it is [无题] (7.2.1)', () => {
  expect(of(AWKWARD['no Chinese headline']!)).toContain('石在. Deeper[N/OL]. ');
  expect(of(recordOf({ title: { en: '', zh: '' } }))).toContain('石在. [无题][N/OL]. ');
});

test('the publisher of the archive follows its name', () => {
  expect(of(AWKWARD['a publisher of the archive']!)).toContain(
    '人民日报领导工作报道，某校，版本0123456789（2026-11-20）. ',
  );
});
