import { expect, test } from 'vitest';
import type { CslName } from '../../../src/citing/exports/csl-json.ts';
import { plainText, richHtml } from '../../../src/citing/rich-text.ts';
import { chicagoBibliography, chicagoNote } from '../../../src/citing/styles/chicago.ts';
import { COMMON, expectOfficial, leftOut, type Difference } from './differences.ts';
import { officialChicago } from './official-styles.ts';
import { passageOf, recordOf } from './records.ts';

/** The style of the 17th edition; ours is the 18th. Numbers are sections of the 18th. */
const CHICAGO: readonly Difference[] = [
  ...COMMON,
  {
    why: 'The page is named, as this newspaper had one edition; for others 14.89 leaves it out.',
    ours: (html, { page }) => html.replace(`, p. ${page}`, ''),
  },
  {
    why: 'The passage is named.',
    ours: (html) => html.replace(', passage 5', ''),
  },
  {
    why: 'A column stands behind the headline, not behind the date as a section.',
    ours: (html) => html.replace(/学术动态[,.] /u, ''),
    item: (item) => leftOut(item, 'section'),
  },
  {
    why: 'The place stands behind the newspaper (14.89); the style of the 17th edition has none.',
    ours: (html) => html.replace(' (Beijing)', ''),
  },
];

const NOTE: readonly Difference[] = [
  ...CHICAGO,
  {
    why: 'Of three authors or more a note names one (13.74–86); in the 17th edition of four or more.',
    item: (item) => {
      const authors = (item.author ?? []) as CslName[];
      const isThree = authors.length === 3;
      return isThree ? { ...item, author: [...authors, { literal: 'Another' }] } : item;
    },
  },
];

const BIBLIOGRAPHY: readonly Difference[] = [
  ...CHICAGO,
  {
    why: 'Of seven authors or more a bibliography names three (13.74–86); in the 17th of more than ten.',
    ours: (html, { authors }) => {
      const names = authors.en.map(({ name }) => name);
      const all = `${names.slice(0, -1).join(', ')}, and ${String(names.at(-1))}.`;
      return names.length >= 7 ? html.replace(/^.*? et al\./u, all) : html;
    },
  },
  {
    why: 'Two authors are joined alike, whether they are persons or not.',
    ours: (html) => html.replace(', and The Investigation Team', ' and The Investigation Team'),
  },
];

test('a note is that of the official Chicago style, but for listed differences', async () => {
  await expectOfficial(chicagoNote, officialChicago, 'cited', NOTE);
});

test('a bibliography entry is that of the official Chicago style, but for listed differences', async () => {
  await expectOfficial(chicagoBibliography, officialChicago, 'listed', BIBLIOGRAPHY);
});

test('a note names the newspaper as the source and the archive as the place where it was read', () => {
  expect(richHtml(chicagoNote(passageOf(recordOf())))).toBe(
    'Chen Xinhai and Shi Zai, “Deeper, and Still Deeper,” unchecked machine translation of ' +
      '深入再深入, <i>People’s Daily</i>, January 30, 1957, p. 2, passage 5, Leadership Reports from ' +
      'the People’s Daily, release 2026-11-20 (0123456789), ' +
      'https://archive.example/articles/1957-01-30-p2-shenru/#p1234567.',
  );
});

test('an unsigned article stands under the newspaper in the bibliography (14.97)', () => {
  const record = recordOf(
    { authors: { en: [], zh: [] }, column: '学术动态' },
    { place: { en: 'Beijing', zh: '北京' } },
  );
  expect(richHtml(chicagoBibliography(record))).toBe(
    '<i>People’s Daily</i> (Beijing). “Deeper, and Still Deeper.” Unchecked machine translation of ' +
      '深入再深入. 学术动态. January 30, 1957, p. 2. Leadership Reports from the People’s Daily, ' +
      'release 2026-11-20 (0123456789). https://archive.example/articles/1957-01-30-p2-shenru/.',
  );
});

test('of more than two authors a note names one, of more than six a bibliography names three', () => {
  const names = Array.from('甲乙丙丁戊己庚');
  const many = recordOf({ authors: { en: names, zh: names } });
  expect(plainText(chicagoNote(many))).toMatch(/^甲 et al\., “/u);
  expect(plainText(chicagoBibliography(many))).toMatch(/^甲, 乙, 丙, et al\. “/u);
  const six = recordOf({ authors: { en: names.slice(1), zh: names.slice(1) } });
  expect(plainText(chicagoBibliography(six))).toMatch(/^乙, 丙, 丁, 戊, 己, and 庚\. “/u);
});
