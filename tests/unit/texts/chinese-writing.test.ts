import { expect, test } from 'vitest';
import { SAID } from './said.ts';

/*
 * The rules at the head of src/texts/zh/phrases.ts.
 */

/** Dates and pages of the newspaper, which are written solid. */
const DATES = /(?:\d{4}(?:—\d{4})?年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:第\d+版)?/gu;

/** What the commands print, letter for letter. */
const PRINTED = '文件:行:列 代码 说明';

/** What the site says in Chinese; a full stop stands for a quotation in another language. */
const TEXTS = SAID.zh.map(({ path, parts }) => ({ path, text: parts.join('。') }));

/** The texts that break a rule. */
function breaking(rule: RegExp): string[] {
  return TEXTS.map(
    ({ path, text }) => `${path}: ${text.replace(DATES, '').replace(PRINTED, '')}`,
  ).filter((said) => rule.test(said.replace(/^[\w.-]+: /u, '')));
}

test('a space stands between Han characters and figures or Latin letters', () => {
  expect(breaking(/\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u)).toEqual([]);
});

test('no space stands beside full-width punctuation, nor between Han characters', () => {
  expect(
    breaking(
      / [，。；：、？！（）《》“”]|[，。；：、？！（）《》“”] |\p{Script=Han} \p{Script=Han}/u,
    ),
  ).toEqual([]);
});

test('punctuation among Han characters is full-width', () => {
  expect(breaking(/\p{Script=Han}[,;:?!().]|[,;:?!()]\p{Script=Han}/u)).toEqual([]);
});

test('an ellipsis is two characters wide, and other words are not used for the same thing', () => {
  expect(breaking(/(?<!…)…(?!…)|\.\.\.|搜索|查询|栏目|术语/u)).toEqual([]);
});
