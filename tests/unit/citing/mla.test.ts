import { expect, test } from 'vitest';
import { cslItem } from '../../../src/citing/exports/csl-json.ts';
import { plainText, richHtml } from '../../../src/citing/rich-text.ts';
import { translationSentence } from '../../../src/citing/styles/english.ts';
import { mlaInText } from '../../../src/citing/styles/in-text.ts';
import { mla } from '../../../src/citing/styles/mla.ts';
import { curled } from '../../../src/citing/styles/quotes.ts';
import { archiveNamed, COMMON, expectOfficial, type Difference } from './differences.ts';
import { officialMla } from './official-styles.ts';
import { ACCESSED, AWKWARD, OWN, passageOf, recordOf } from './records.ts';

/** Numbers are sections of the 9th edition. */
const MLA: readonly Difference[] = [
  ...COMMON,
  {
    why: 'The passage is named.',
    ours: (html) => html.replace(', passage 5', ''),
  },
  {
    why: 'The translation is named behind the headline (5.105–119); the style has no place for it.',
    ours: (html, record) => html.replace(` ${translationSentence(record)}.`, ''),
  },
  {
    why: 'The archive is a second container with the address; the style puts it behind that.',
    ours: (html, record) => {
      const [address] = /https:\S*?(?=\.$)/u.exec(html)!;
      const archive = curled(archiveNamed(record));
      return html.replace(/\. <i>[^<]*<\/i>, [^<]*$/u, `, ${address}. ${archive}.`);
    },
  },
  {
    why: 'Two authors are joined alike, whether they are persons or not.',
    ours: (html) => html.replace(', and The Investigation Team', ' and The Investigation Team'),
  },
];

test('a list of works cited is that of the official MLA style, but for listed differences', async () => {
  await expectOfficial(mla, officialMla, 'listed', MLA);
});

test('a work cited names the newspaper, then the archive with its release, then the day of reading', () => {
  expect(richHtml(mla(passageOf(recordOf()), ACCESSED))).toBe(
    'Chen Xinhai, and Shi Zai. “Deeper, and Still Deeper.” Unchecked machine translation of ' +
      '深入再深入. <i>People’s Daily</i>, 30 Jan. 1957, p. 2, passage 5. <i>Leadership Reports from ' +
      'the People’s Daily</i>, release 2026-11-20 (0123456789), ' +
      'https://archive.example/articles/1957-01-30-p2-shenru/#p1234567. Accessed 21 Nov. 2026.',
  );
});

test.each(['one author', 'three authors', 'eight authors', 'an institution', 'a column'])(
  'in the text stand the family names as in the official MLA style: %s',
  async (what) => {
    const record = AWKWARD[what]!;
    const { cited } = await officialMla(cslItem({ record }));
    expect(richHtml(mlaInText(record))).toBe(cited);
  },
);

test('in the text a passage is named by its number', () => {
  expect(plainText(mlaInText(passageOf(recordOf())))).toBe('(Chen and Shi, passage 5)');
});

test('in the text an unsigned article is named by the beginning of its headline', () => {
  expect(plainText(mlaInText(passageOf(OWN[1]!)))).toBe(
    '(“Going into Production to Lead Production,” passage 5)',
  );
});

test('in the text an article without author and headline is named by the newspaper', () => {
  const bare = recordOf({ authors: { en: [], zh: [] }, title: { en: '', zh: '' } });
  expect(richHtml(mlaInText(bare))).toBe('(<i>People’s Daily</i>)');
});
