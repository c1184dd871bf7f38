import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternativesOf, type Replacement } from '../../../src/search/names/alternatives.ts';
import type { Name } from '../../../src/search/names/name.ts';
import { findPart } from '../../../src/search/query/match.ts';
import type { Part } from '../../../src/search/query/model.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';

/*
 * What holds of every offer, with made-up names that share words and characters, are parts of each
 * other and have quotation marks in them.
 */

const WORDS = fc.constantFrom(
  'plot',
  'plots',
  'key',
  'point',
  'Xi’an',
  'on-site',
  '"one"',
  '-',
  'A',
);
const SIGNS = fc.string({ unit: fc.constantFrom('甲', '乙', '点'), minLength: 2, maxLength: 3 });

const zh = fc.oneof(
  SIGNS,
  fc.tuple(SIGNS, SIGNS).map(([inside, outside]) => `“${inside}”${outside}`),
  SIGNS.map((inside) => `“${inside}”`),
);
// A query has each of its words once.
const en = fc.uniqueArray(WORDS, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const isFindable = (text: string) => elementsOf(text).length > 0;
const nameList = fc.array(
  fc.record<Name>({
    kind: fc.constantFrom('places', 'terms'),
    id: fc.constant('id'),
    zh: fc.uniqueArray(zh, { maxLength: 3 }),
    en: fc.uniqueArray(
      en.filter((text) => isFindable(text) && text !== 'A'),
      { maxLength: 3 },
    ),
    pinyin: fc.constantFrom('', 'jiayi', 'jia'),
  }),
  { minLength: 1, maxLength: 4 },
);

const finds = (part: Part, text: string) => findPart(elementsOf(text), part).length > 0;

test('an offer is the query with one name in the place of another', () => {
  const inShort = ({ excluded, forms }: Part) =>
    JSON.stringify([excluded, forms[0]!.map(({ text }) => text)]);
  const query = fc
    .array(fc.oneof(zh, en, fc.constantFrom('jia', 'yi', '-key', '"plots"', '，')), {
      maxLength: 4,
    })
    .map((parts) => parts.join(' '));
  let seen = 0;
  fc.assert(
    fc.property(nameList, query, (list, text) => {
      const typed = parseQuery(text);
      for (const { name, text } of alternativesOf(typed, list)) {
        seen += 1;
        const { parts, notes } = parseQuery(text);
        expect(notes).toEqual([]);
        const before = new Set(typed.parts.map(inShort));
        const added = parts.filter((part) => !before.has(inShort(part)));
        // The name may be one of the words that it takes the place of, as `key` of `key problems`.
        expect(added.length).toBeLessThanOrEqual(1);
        expect(parts.some((part) => !part.excluded && finds(part, name))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(100);
});

/** Says something of what is offered for each name of a list by itself. */
function ofEveryName(claim: (offers: Replacement[], typed: Part[], entries: Name[]) => void): void {
  let seen = 0;
  fc.assert(
    fc.property(nameList, (list) => {
      for (const typed of list.flatMap((entry) => [...entry.zh, ...entry.en])) {
        const query = parseQuery(typed);
        const offers = alternativesOf(query, list);
        const whole = query.parts.map(({ source }) => source).join(' ');
        if (!offers.every((offer) => offer.typed === whole)) continue;
        seen += offers.length;
        claim(
          offers,
          query.parts,
          list.filter((entry) => [...entry.zh, ...entry.en].includes(typed)),
        );
      }
    }),
    { numRuns: 1000 },
  );
  expect(seen).toBeGreaterThan(100);
}

const partOf = ({ text }: Replacement) => parseQuery(text).parts[0]!;

test('an offer is not found by what was typed', () => {
  ofEveryName((offers, typed) => {
    for (const { name } of offers) expect(typed.every((part) => finds(part, name))).toBe(false);
  });
});

test('no offer is found by another one', () => {
  ofEveryName((offers) => {
    for (const [at, { name }] of offers.entries())
      expect(offers.toSpliced(at, 1).filter((other) => finds(partOf(other), name))).toEqual([]);
  });
});

test('every name of what was typed is found, as it was typed or by an offer', () => {
  ofEveryName((offers, typed, entries) => {
    if (offers.length === 0) return;
    const isFound = (name: string) =>
      typed.every((part) => finds(part, name)) ||
      offers.some((offer) => finds(partOf(offer), name));
    const names = entries.flatMap((entry) => [...entry.zh, ...entry.en]);
    expect(names.filter((name) => !isFound(name))).toEqual([]);
  });
});
