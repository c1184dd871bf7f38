import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareBlocks,
  comparePassages,
  generateDocument,
  saidInDocument,
  saidInText,
  total,
  visible,
  type GeneratedDocument,
} from '../../../scripts/bench/corpus/index.ts';
import type { Document, Role } from '../../../src/archive/model.ts';
import { identifyBlocks, makePassages } from '../../../src/archive/passages/index.ts';
import { isError } from '../../../src/archive/problems/problem.ts';
import { readDocument } from '../../../src/archive/read/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';

const SIDES = ['en', 'zh'] as const;
const RUNS = 200;

/** The share of rows that have to come out as one passage with the same text on both sides. */
const PASSAGES_RIGHT = 0.99;

/** The share of blocks that have to be read with the text and the role that was put in. */
const BLOCKS_RIGHT = 0.995;

const anyDocument = fc
  .record({ index: fc.nat({ max: 1_000_000 }), seed: fc.nat({ max: 0xffffffff }) })
  .map(({ index, seed }) => generateDocument(index, seed));

function read({ text, index }: GeneratedDocument): Document {
  const { document, problems } = readDocument(new TextEncoder().encode(text), `${index}.txt`);
  expect(problems.filter(isError)).toEqual([]);
  return document!;
}

const textOf = ({ blocks }: Document, side: 'en' | 'zh', role: Role) =>
  blocks[side].filter((block) => block.role === role).map(({ text }) => text);

describe('a document that the generator can make', () => {
  test('loses no character, and none changes its place', () => {
    fc.assert(
      fc.property(anyDocument, (made) => {
        const document = read(made);
        for (const side of SIDES) {
          expect(saidInDocument(document, side)).toBe(saidInText(made.text, side));
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('gives back the metadata that were put in', () => {
    fc.assert(
      fc.property(anyDocument, (made) => {
        const { truth } = made;
        const document = read(made);
        expect(document).toMatchObject({
          date: truth.date,
          page: truth.page,
          edition: truth.edition,
          column: truth.column,
          title: truth.title,
          authors: truth.authors,
        });
        for (const side of SIDES) {
          const origin = truth.origin && {
            place: truth.origin.place[side],
            agency: truth.origin.agency[side],
            ...(truth.origin.day !== undefined && { day: truth.origin.day }),
          };
          expect(document.dateline[side]).toEqual(origin);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('has its headline once on each side, and a byline where it has authors', () => {
    fc.assert(
      fc.property(anyDocument, (made) => {
        const document = read(made);
        const plain = (text: string) => visible(text).replace(/[:·]/gu, '');
        for (const side of SIDES) {
          const headline = textOf(document, side, 'headline').join('');
          expect(plain(headline)).toBe(plain(made.truth.title[side]));
          const authors = made.truth.authors[side].length;
          expect(textOf(document, side, 'byline')).toHaveLength(authors > 0 ? 1 : 0);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

test(`${100 * PASSAGES_RIGHT} of 100 passages are aligned as they were put in`, () => {
  const words = dictionary();
  const { right, all } = total(
    Array.from({ length: 200 }, (_, index) => {
      const made = generateDocument(index, 3);
      return comparePassages(made.truth, makePassages(identifyBlocks(read(made).blocks), words));
    }),
  );
  expect(all).toBeGreaterThan(1600);
  expect(right / all).toBeGreaterThanOrEqual(PASSAGES_RIGHT);
});

test(`${100 * BLOCKS_RIGHT} of 100 blocks are read with the text and role that were put in`, () => {
  const compared = Array.from({ length: 500 }, (_, index) => {
    const made = generateDocument(index, 2);
    const document = read(made);
    return SIDES.map((side) => compareBlocks(made.truth, document, side));
  }).flat();
  const { right, all } = total(compared);
  expect(all).toBeGreaterThan(8000);
  expect(right / all).toBeGreaterThanOrEqual(BLOCKS_RIGHT);
});
