import { expect, test } from 'vitest';
import { SAID, type Said } from './said.ts';

/** Names and figures that are the same in both languages, by the ends of their paths. */
const SAME = [
  /placeholder$/u,
  /\.size\.values\./u,
  /numeral$/u,
  /\.names\./u,
  /ui\.values\.(?:en|zh)$/u,
];

/** Quotation marks and what joins names say nothing by themselves. */
const JOINS = [
  /alsoNext$/u,
  /resultsFor$/u,
  /between$/u,
  /\.list$/u,
  /title$/u,
  /said$/u,
  /withKey$/u,
];

/** Where both languages stand side by side, a language is named in itself only. */
const ITSELF = [/bar\.(?:en|zh)$/u];

const isOne =
  (rules: readonly RegExp[]) =>
  ({ path }: Said): boolean =>
    rules.some((rule) => rule.test(path));

const textOf = ({ parts }: Said): string => parts.join('');

/** What a language needs that the other does not. */
const OWN = new Set(['phrases.counted']);

test('there are hundreds of texts, and each stands in both languages', () => {
  const paths = (texts: Said[]) => texts.map(({ path }) => path).filter((path) => !OWN.has(path));
  expect(SAID.en.length).toBeGreaterThan(150);
  expect(paths(SAID.zh).sort()).toEqual(paths(SAID.en).sort());
});

test.each(['en', 'zh'] as const)('no text of %s is empty', (side) => {
  const texts = SAID[side].filter((said) => !isOne(ITSELF)(said));
  expect(texts.filter((said) => textOf(said).trim() === '')).toEqual([]);
});

test('what is said in Chinese is Chinese, and no English was left in it', () => {
  const own = SAID.zh.filter((said) => !isOne([...SAME, ...ITSELF])(said));
  const words = own.filter((said) => !isOne(JOINS)(said));
  expect(words.filter((said) => !/\p{Script=Han}/u.test(textOf(said)))).toEqual([]);
  expect(own.filter((said) => /[a-z]{2,} [a-z]{2,}/iu.test(textOf(said)))).toEqual([]);
});

test('what is said in English has no Chinese in it but names', () => {
  const own = SAID.en.filter((said) => !isOne(SAME)(said));
  const withoutNames = own.map((said) => textOf(said).replace('对照', ''));
  expect(withoutNames.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});
