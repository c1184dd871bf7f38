import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtex } from '../../../src/citing/exports/bibtex.ts';
import { awkwardText } from './awkward-text.ts';
import { readBack } from './citation-js.ts';
import { ACCESSED, AWKWARD, passageOf, recordOf } from './records.ts';

test('an entry has the fields of biblatex', () => {
  const record = recordOf({ column: '学术动态' }, { place: { en: 'Beijing', zh: '北京' } });
  expect(bibtex({ record: passageOf(record), accessed: ACCESSED })).toBe(
    `@article{1957-01-30-p2-shenru:p1234567,
  entrysubtype = {newspaper},
  author = {Chen, Xinhai and Shi, Zai},
  title = {{Deeper, and Still Deeper}},
  titleaddon = {深入再深入},
  journaltitle = {People's Daily},
  location = {{Beijing}},
  date = {1957-01-30},
  pages = {2},
  langid = {english},
  origlanguage = {chinese},
  note = {Unchecked machine translation of 深入再深入. Column: 学术动态. Cited: passage 5.},
  addendum = {Leadership Reports from the People's Daily, release 2026-11-20 (0123456789)},
  url = {https://archive.example/articles/1957-01-30-p2-shenru/#p1234567},
  urldate = {2026-11-21},
}
`,
  );
});

test('what TeX would act upon is escaped, and everything else stays as it is', () => {
  expect(bibtex({ record: AWKWARD['signs of TeX']! })).toContain(
    'title = {{100\\% of Shop \\#3 \\& Pit\\_2 \\textbraceleft{}Both\\textbraceright{} Saved \\$5 ' +
      '\\textasciitilde{} \\textasciicircum{} \\textbackslash{} ' +
      '\\textasciigrave{}x\\textasciigrave{}}},',
  );
  expect(bibtex({ record: recordOf({ title: { en: "a -- b ''c'' é 深", zh: '' } }) })).toContain(
    "title = {{a -{}- b '{}'c'{}' é 深}},",
  );
});

test('braces balance whatever the texts hold', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, (title, author) => {
      const record = recordOf({
        title: { en: title, zh: author },
        authors: { en: [author], zh: [author] },
      });
      let depth = 0;
      let lowest = 0;
      for (const sign of bibtex({ record })) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        lowest = Math.min(lowest, depth);
      }
      expect([depth, lowest]).toEqual([0, 0]);
    }),
  );
});

test('citation-js reads the fields that went in, whatever they hold', () => {
  fc.assert(
    fc.property(
      awkwardText,
      awkwardText,
      fc.array(awkwardText, { maxLength: 3 }),
      awkwardText,
      (title, newspaper, authors, place) => {
        const record = recordOf(
          { title: { en: title, zh: '' }, authors: { en: authors, zh: authors } },
          { newspaper: { en: newspaper, zh: '' }, place: { en: place, zh: '' } },
        );
        const item = readBack(bibtex({ record, accessed: ACCESSED }));
        expect(item.title).toBe(record.headline.en);
        expect(item['container-title']).toBe(record.newspaper.en);
        expect(item['publisher-place']).toBe(record.place!.en);
        expect(item.author ?? []).toEqual(record.authors.en.map(({ name }) => ({ family: name })));
        expect(item.issued).toEqual({ 'date-parts': [[1957, 1, 30]] });
        expect(item.accessed).toEqual({ 'date-parts': [[2026, 11, 21]] });
        expect(item.page).toBe('2');
        expect(item.URL).toBe(record.address);
        expect(item.id).toBe(record.id);
      },
    ),
  );
});

test('citation-js tells the parts of a Chinese name', () => {
  expect(readBack(bibtex({ record: recordOf() })).author).toEqual([
    { family: 'Chen', given: 'Xinhai' },
    { family: 'Shi', given: 'Zai' },
  ]);
});

test('an address that would upset the entry is encoded', () => {
  const record = { ...recordOf(), address: 'https://a.example/{x}\\ 50%25_~#&y' };
  expect(bibtex({ record })).toContain('url = {https://a.example/%7Bx%7D%5C%2050%25_~#&y},');
});
