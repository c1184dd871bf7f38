import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cslItem, cslJson } from '../../../src/citing/exports/csl-json.ts';
import { awkwardText } from './awkward-text.ts';
import { ACCESSED, AWKWARD, OWN, passageOf, recordOf } from './records.ts';

test('an item has the variables of CSL', () => {
  const record = recordOf(
    { column: '学术动态', edition: '副刊' },
    { place: { en: 'Beijing', zh: '北京' } },
  );
  expect(cslItem({ record: passageOf(record), accessed: ACCESSED })).toEqual({
    id: '1957-01-30-p2-shenru:p1234567',
    type: 'article-newspaper',
    author: [
      { family: 'Chen', given: 'Xinhai', 'static-ordering': true },
      { family: 'Shi', given: 'Zai', 'static-ordering': true },
    ],
    title: 'Deeper, and Still Deeper',
    'original-title': '深入再深入',
    'container-title': "People's Daily",
    'publisher-place': 'Beijing',
    issued: { 'date-parts': [[1957, 1, 30]] },
    page: '2',
    edition: '副刊',
    section: '学术动态',
    genre: 'unchecked machine translation',
    archive: "Leadership Reports from the People's Daily",
    archive_location: 'release 2026-11-20 (0123456789)',
    language: 'en',
    note: 'Unchecked machine translation of 深入再深入. Page: 副刊. Column: 学术动态. Cited: passage 5.',
    URL: 'https://archive.example/articles/1957-01-30-p2-shenru/#p1234567',
    accessed: { 'date-parts': [[2026, 11, 21]] },
  });
});

/**
 * What the schema of CSL-JSON says of the variables that an item may have here, all others being
 * none: https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
 */
const SCHEMA: Readonly<Record<string, (value: unknown) => boolean>> = {
  id: isText,
  type: (value) => value === 'article-newspaper',
  author: (value) => Array.isArray(value) && value.every(isName),
  issued: isDate,
  accessed: isDate,
  ...Object.fromEntries(
    [
      ...['title', 'original-title', 'container-title', 'publisher-place', 'page', 'edition'],
      ...['section', 'genre', 'archive', 'archive_location', 'language', 'note', 'URL'],
    ].map((name) => [name, isText]),
  ),
};

function isText(value: unknown): boolean {
  return typeof value === 'string';
}

function isName(value: unknown): boolean {
  const { family, given, literal, ...others } = value as Record<string, unknown>;
  const isOrdered = Object.keys(others).join() === 'static-ordering';
  if (literal !== undefined) return isText(literal) && Object.keys(others).length === 0;
  return isText(family) && isText(given) && isOrdered && others['static-ordering'] === true;
}

function isDate(value: unknown): boolean {
  const { 'date-parts': parts, ...others } = value as { 'date-parts': unknown[][] };
  const [date] = parts;
  return (
    Object.keys(others).length === 0 &&
    parts.length === 1 &&
    date?.length === 3 &&
    date.every((part) => Number.isInteger(part))
  );
}

function expectSchema(item: Record<string, unknown>): void {
  expect(item).toMatchObject({
    id: expect.anything() as string,
    type: expect.anything() as string,
  });
  for (const [name, value] of Object.entries(item))
    expect([name, SCHEMA[name]?.(value)]).toEqual([name, true]);
}

test('the items of the own articles and of awkward ones are those of the schema', () => {
  for (const record of [...OWN, ...Object.values(AWKWARD)])
    expectSchema(cslItem({ record, accessed: ACCESSED }));
});

test('a file is an array of one item, which reads as what went in, whatever this holds', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, (title, author) => {
      const record = recordOf({
        title: { en: title, zh: title },
        authors: { en: [author], zh: [] },
      });
      const items = JSON.parse(cslJson({ record })) as Record<string, unknown>[];
      expect(items).toEqual([cslItem({ record })]);
      expectSchema(items[0]!);
      expect(items[0]).toMatchObject({
        title: record.headline.en,
        author: [{ literal: record.authors.en[0]!.name }],
      });
    }),
  );
});
