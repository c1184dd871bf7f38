import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { foldWording } from '../../../src/archive/finder/index.ts';
import {
  createRenderingFinder,
  gatherLenses,
  marksOf,
  type Lens,
} from '../../../src/archive/renderings/index.ts';
import { formsOf } from '../../../src/archive/renderings/forms.ts';
import type { Partner, Stretch } from '../../../src/archive/segments/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { linkedText } from '../../../src/rendering/linked-text.ts';
import { terms } from './support/archive.ts';
import { passageOf, type Row } from './support/passages.ts';

const find = createRenderingFinder(terms, dictionary());
const byId = new Map(terms.map((term) => [term.id, term]));
const bare = (text: string) => foldWording(text).replace(/["]/gu, '');

/** Pieces of text that the glossary knows, among others and among marks that it passes over. */
const zhPiece = fc.constantFrom(
  ...terms.slice(0, 20).flatMap(({ zh, alsoZh }) => [zh, ...alsoZh]),
  ...['工', '人', '的', '，', '“', '”', '"', '点', '面', ' '],
);
const enPiece = fc.constantFrom(
  ...terms.slice(0, 20).flatMap(({ renderings }) => renderings),
  ...['of', 'the', ',', '“', '”', '"', 'point', '"points,"'],
);
const row = fc
  .tuple(
    fc.array(zhPiece, { maxLength: 12 }),
    fc.array(enPiece, { maxLength: 12 }),
    fc.constantFrom<Partner>('found', 'missing', 'unsure'),
  )
  .map(([zh, en, partner]): Row => [zh.join(''), en.join(' '), partner]);

/** As segments are: both sides when, and only when, the partner was found. */
const rows = fc.array(row, { maxLength: 4 }).map((list) =>
  list.flatMap(([zh, en, partner = 'found']): Row[] => {
    if (zh === '' && en === '') return [];
    if (zh === '' || en === '') return [[zh, en, partner === 'found' ? 'unsure' : partner]];
    return partner === 'found'
      ? [[zh, en]]
      : [
          [zh, '', partner],
          ['', en, partner],
        ];
  }),
);

function expectApart(places: readonly Stretch[], text: string): void {
  places.forEach(({ from, to }, at) => {
    expect(from).toBeGreaterThanOrEqual(places[at - 1]?.to ?? 0);
    expect(to).toBeGreaterThan(from);
    expect(to).toBeLessThanOrEqual(text.length);
  });
}

describe('the renderings of any passage', () => {
  it('stand where they are said to, and answer a term of the Chinese each', () => {
    let answered = 0;
    fc.assert(
      fc.property(rows, (list) => {
        const article = passageOf(list);
        const { passage } = article;
        for (const { term, zh, answer, untranslated } of find(article)) {
          const { alsoZh, renderings, zh: name } = byId.get(term)!;
          const written = passage.zh[zh.block]!.text.slice(zh.from, zh.to);
          expect([name, ...alsoZh].map(bare)).toContain(bare(written));
          if (!answer) continue;
          answered += 1;
          expect(untranslated).toBe(false);
          expect(renderings).toContain(answer.wording);
          const said = passage.en[answer.en.block]!.text.slice(answer.en.from, answer.en.to);
          expect(formsOf(renderings).map(({ text }) => bare(text))).toContain(
            bare(said).replace(/,$/u, ''),
          );
        }
      }),
      { numRuns: 500 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  it('are marked without overlapping, once at most for each term, and change no text', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const article = passageOf(list);
        const { passage, segments } = article;
        const renderings = find(article);
        const marks = marksOf(renderings);
        const chief = [...marks.en, ...marks.zh].filter(({ isChief }) => isChief);
        expect(chief.map(({ term }) => term).sort()).toEqual(
          [...new Set(renderings.map(({ term }) => term))].sort(),
        );
        expect(marks.zh).toHaveLength(renderings.length);
        for (const side of ['en', 'zh'] as const) {
          const text = passage[side][0]?.text ?? '';
          expectApart(marks[side], text);
          const stretches = segments
            .flatMap((segment) => segment[side])
            .map(({ from, to }, at) => ({ from, to, segment: at + 1 }));
          const parts = linkedText(text, stretches, { marks: marks[side], address: '/terms/' });
          expect(
            parts.map((part) => (typeof part === 'string' ? part : toString(part))).join(''),
          ).toBe(text);
        }
        const inChinese = new Set(marks.zh.map(({ term }) => term));
        expect(marks.en.every(({ term }) => inChinese.has(term))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('add up in the lenses of their terms', () => {
    const sum = ({ renderings, otherwise, untranslated }: Lens) =>
      [...renderings, otherwise, untranslated].reduce((total, { count }) => total + count, 0);
    fc.assert(
      fc.property(fc.array(rows, { maxLength: 6 }), (articles) => {
        const read = articles.map((list, at) => {
          const article = passageOf(list);
          const date = `195${at}-05-01`;
          return { id: date, date, page: 1, passages: [{ ...article, renderings: find(article) }] };
        });
        const found = read.flatMap(({ passages }) => passages.flatMap((each) => each.renderings));
        for (const [id, lens] of gatherLenses(terms, read)) {
          expect(sum(lens)).toBe(lens.count);
          expect(lens.count).toBe(found.filter(({ term }) => term === id).length);
          expect(
            [...lens.renderings.map(({ wording }) => wording), ...lens.notFound].sort(),
          ).toEqual(byId.get(id)!.renderings.toSorted());
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are found in time that grows with their length only', () => {
    const started = performance.now();
    const many = 20_000;
    find(passageOf([['干部领导干部。'.repeat(many), 'Leading cadres, cadres. '.repeat(many)]]));
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
