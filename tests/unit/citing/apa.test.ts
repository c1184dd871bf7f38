import { expect, test } from 'vitest';
import { cslItem, type CslName } from '../../../src/citing/exports/csl-json.ts';
import { plainText, richHtml } from '../../../src/citing/rich-text.ts';
import { apa } from '../../../src/citing/styles/apa.ts';
import { apaInText } from '../../../src/citing/styles/in-text.ts';
import { COMMON, expectOfficial, type Difference } from './differences.ts';
import { officialApa } from './official-styles.ts';
import { AWKWARD, OWN, passageOf, recordOf } from './records.ts';

/** Numbers are sections of the 7th edition. */
const APA: readonly Difference[] = [
  ...COMMON,
  {
    why: 'Every name is turned round, also those that stand with the family name first elsewhere.',
    item: (item) => {
      const authors = (item.author ?? []) as CslName[];
      const turned = authors.map((name) =>
        'family' in name ? { ...name, 'static-ordering': false } : name,
      );
      return authors.length > 0 ? { ...item, author: turned as CslName[] } : item;
    },
  },
  {
    why: 'The description follows the title also where this stands before the date (9.12, 9.21).',
    ours: (html) => html.replace(/^([^[(]*) (\[[^\]]*\])\. (\([^)]*\)\.)/u, '$1. $3 $2.'),
  },
  {
    why: 'Two authors are joined alike, whether they are persons or not.',
    ours: (html) => html.replace(', &amp; The Investigation Team', ' &amp; The Investigation Team'),
  },
];

test('a list of references is that of the official APA style, but for listed differences', async () => {
  await expectOfficial(apa, officialApa, 'listed', APA);
});

test('a reference describes the translation in brackets and ends with the address', () => {
  expect(richHtml(apa(passageOf(recordOf())))).toBe(
    'Chen, X., &amp; Shi, Z. (1957, January 30). Deeper, and Still Deeper [Unchecked machine ' +
      'translation of 深入再深入]. <i>People’s Daily</i>, 2. Leadership Reports from the People’s ' +
      'Daily, release 2026-11-20 (0123456789). ' +
      'https://archive.example/articles/1957-01-30-p2-shenru/#p1234567',
  );
});

test('of more than twenty authors the first nineteen and the last are named (9.8)', () => {
  const names = Array.from({ length: 21 }, (_, index) => `N${index + 1}`);
  const of = (en: string[]) => plainText(apa(recordOf({ authors: { en, zh: en } })));
  expect(of(names)).toMatch(/^N1, N2, .*N18, N19, \. \. \. N21\. \(1957/u);
  expect(of(names.slice(1))).toMatch(/^N2, .*N20, & N21\. \(1957/u);
});

test('a given name has the initials of the halves that have a capital', () => {
  const of = (name: string) =>
    plainText(apa(recordOf({ authors: { en: [name], zh: ['陈心海'] } }))).split(' (')[0];
  expect(of('Chen Xinhai')).toBe('Chen, X.');
  expect(of('Chen Xin Hai')).toBe('Chen, X. H.');
  expect(of('Chen Xin-Hai')).toBe('Chen, X.-H.');
  expect(of('Chen Xin-hai')).toBe('Chen, X.');
});

test.each(['one author', 'three authors', 'eight authors', 'an institution', 'a column'])(
  'in the text stand the family names and the year as in the official APA style: %s',
  async (what) => {
    const record = AWKWARD[what]!;
    const { cited } = await officialApa(cslItem({ record }));
    expect(richHtml(apaInText(record))).toBe(cited);
  },
);

test('in the text a passage is named by its number, an unsigned article by its headline', () => {
  expect(plainText(apaInText(passageOf(recordOf())))).toBe('(Chen & Shi, 1957, passage 5)');
  expect(plainText(apaInText(passageOf(OWN[4]!)))).toBe(
    '(“Comprehensive Ideological Work,” 1960, passage 5)',
  );
});
