import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { fileName, FORMATS, plainText, richHtml, type Format } from '../../../src/citing/index.ts';
import { awkwardText } from './awkward-text.ts';
import { ACCESSED, AWKWARD, OWN, passageOf, recordOf } from './records.ts';

const formats: [string, Format][] = Object.entries(FORMATS);

test.each(formats)(
  '%s says the same with and without its italics, whatever it cites',
  (_, format) => {
    fc.assert(
      fc.property(awkwardText, awkwardText, awkwardText, (title, author, column) => {
        const record = recordOf({
          title: { en: title, zh: title },
          authors: { en: [author], zh: [author] },
          column,
        });
        const citation = format.cite({ record, accessed: ACCESSED });
        const tree = fromHtml(richHtml(citation), { fragment: true });
        expect(toString(tree)).toBe(plainText(citation).replaceAll('\r\n', '\n'));
      }),
    );
  },
);

test('only the newspaper is in italics, and in MLA the archive as a second container', () => {
  const italics = (name: keyof typeof FORMATS) => [
    ...richHtml(FORMATS[name].cite({ record: recordOf() })).matchAll(/<i>(.*?)<\/i>/gu),
  ];
  expect(italics('chicago-note').map(([, text]) => text)).toEqual(['People’s Daily']);
  expect(italics('apa').map(([, text]) => text)).toEqual(['People’s Daily']);
  expect(italics('mla').map(([, text]) => text)).toEqual([
    'People’s Daily',
    'Leadership Reports from the People’s Daily',
  ]);
  expect(italics('gbt7714')).toEqual([]);
});

test.each(formats)('%s has no empty piece, no doubled mark and nothing undefined', (_, format) => {
  for (const record of [...OWN, ...Object.values(AWKWARD)]) {
    const citation = format.cite({ record, accessed: ACCESSED });
    expect(citation.every(({ text }) => text !== '')).toBe(true);
    const text = plainText(citation);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
    if (!format.file) expect(text).not.toMatch(/ {2}|,,|\.\.(?!\.)|，，|。。|\s[,.](?! \. )/u);
  }
});

test.each(formats)(
  '%s names the machine translation and the release, where it is not in the text',
  (name, format) => {
    const text = plainText(format.cite({ record: recordOf() }));
    if (name.endsWith('in-text')) return;
    expect(text).toMatch(/unchecked machine translation|英文由机器翻译，未经校对/iu);
    expect(text).toContain('0123456789');
    expect(text).toContain('2026-11-20');
  },
);

test('a file is named for the article and the passage', () => {
  expect(fileName(recordOf(), FORMATS.ris.file!)).toBe('1957-01-30-p2-shenru.ris');
  expect(fileName(passageOf(recordOf()), FORMATS['csl-json'].file!)).toBe(
    '1957-01-30-p2-shenru-p1234567.csl.json',
  );
});
