import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createRenderingFinder,
  gatherLenses,
  type Example,
  type LensArticle,
  type QuotedPart,
} from '../../../src/archive/renderings/index.ts';
import { keepApart } from '../../../src/archive/renderings/lens/keep-apart.ts';
import { quote } from '../../../src/archive/renderings/lens/quote.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { articles, terms } from './support/archive.ts';
import { passageOf, termOf, type Row } from './support/passages.ts';

const PLOT = termOf('试验田', 'experimental plots', 'test plots', 'plots');
const find = createRenderingFinder([PLOT], dictionary());

function articleOf(date: string, ...passages: Row[][]): LensArticle {
  const rendered = passages.map((rows) => {
    const article = passageOf(rows);
    return { ...article, renderings: find(article) };
  });
  return { id: date, date, page: 3, passages: rendered };
}

const lensOf = (read: LensArticle[]) => gatherLenses([PLOT], read).get(PLOT.id)!;

/** A quotation with what it is about in [brackets]. */
function shown(parts: readonly QuotedPart[]): string {
  return parts.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('');
}

describe('the lens of a term', () => {
  const lens = lensOf([
    articleOf('1958-03-20', [
      ['种试验田。', 'Plant test plots. '],
      ['办试验田。', 'Run plots.'],
    ]),
    articleOf('1960-06-11', [['试验田是试验田。', 'The test plots are test plots.']]),
    articleOf('1960-08-15', [['种试验田。', 'Plant fields.']], [['种试验田。', '', 'unsure']]),
  ]);

  it('counts each rendering, most frequent first, with its articles', () => {
    expect(
      lens.renderings.map(({ wording, count, articles }) => [wording, count, articles]),
    ).toEqual([
      ['test plots', 3, 2],
      ['plots', 1, 1],
    ]);
    expect(lens).toMatchObject({ count: 6, articles: 3 });
  });

  it('names the known renderings that nothing uses', () => {
    expect(lens.notFound).toEqual(['experimental plots']);
  });

  it('tells places with another rendering from places without English', () => {
    expect(lens.otherwise).toMatchObject({ count: 1, articles: 1 });
    expect(lens.untranslated).toMatchObject({ count: 1, articles: 1 });
    expect(shown(lens.otherwise.examples[0]!.en)).toBe('Plant fields.');
    expect(lens.untranslated.examples[0]!.en).toEqual([]);
  });

  it('shows the sentences of both sides with the term and its rendering marked', () => {
    const [first, second] = lens.renderings[0]!.examples as [Example, Example];
    expect(first).toMatchObject({ article: '1958-03-20', page: 3, passage: 'p0000000' });
    expect([shown(first.zh), shown(first.en)]).toEqual(['种[试验田]。', 'Plant [test plots]. ']);
    expect([shown(second.zh), shown(second.en)]).toEqual([
      '[试验田]是[试验田]。',
      'The [test plots] are [test plots].',
    ]);
  });

  it('shows what may belong together where no partner is known', () => {
    const unsure = lensOf([
      articleOf('1958-03-20', [
        ['种试验田。', '', 'unsure'],
        ['好得很。', '', 'unsure'],
        ['', 'Plant plots. ', 'unsure'],
        ['', 'Very good.', 'unsure'],
      ]),
    ]);
    const [example] = unsure.renderings[0]!.examples;
    expect(shown(example!.zh)).toBe('种[试验田]。');
    expect(shown(example!.en)).toBe('Plant [plots]. Very good.');
  });

  it('keeps few examples however often a rendering is used', () => {
    const many = Array.from({ length: 60 }, (_, at) =>
      articleOf(`19${at + 30}-01-01`, [['种试验田。', 'Plant plots.']]),
    );
    const [use] = lensOf(many).renderings;
    expect(use!.count).toBe(60);
    expect(use!.examples.length).toBeLessThan(10);
    expect(use!.examples[0]!.date).toBe('1930-01-01');
    expect(use!.examples.at(-1)!.date).toBe('1989-01-01');
  });

  it('is empty for a term that no article names', () => {
    const empty = lensOf([]);
    expect(empty).toMatchObject({ count: 0, articles: 0, renderings: [] });
    expect(empty.notFound).toEqual(PLOT.renderings);
  });
});

describe('the lenses of this archive', () => {
  const lenses = gatherLenses(terms, articles);

  it('show that one word has many renderings', () => {
    const { count, renderings } = lenses.get('guanjian')!;
    expect(count).toBe(12);
    expect(renderings[0]).toMatchObject({ wording: 'key problems', count: 5, articles: 3 });
    expect(renderings).toHaveLength(6);
  });

  it('have a place for nearly all that the Chinese names', () => {
    const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);
    const all = [...lenses.values()];
    const [named, otherwise] = [
      sum(all.map(({ count }) => count)),
      sum(all.map((lens) => lens.otherwise.count)),
    ];
    expect(named).toBeGreaterThan(250);
    expect(otherwise / named).toBeLessThan(0.02);
  });
});

describe('examples', () => {
  const days = fc
    .array(fc.nat({ max: 10_000 }), { maxLength: 40 })
    .map((list) => list.toSorted((a, b) => a - b));

  it('are the first, the last and others of the list, in order', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 2, max: 8 }), (list, most) => {
        const kept = list.reduce<number[]>(
          (before, day) => keepApart(before, day, (each) => each, most),
          [],
        );
        expect(kept).toHaveLength(Math.min(list.length, most));
        expect(kept).toEqual(kept.toSorted((a, b) => a - b));
        expect(kept.every((day) => list.includes(day))).toBe(true);
        expect([kept[0], kept.at(-1)]).toEqual([list[0], list.at(-1)]);
      }),
    );
  });

  it('are spread over the years, however many there are of one year', () => {
    const list = [1950, ...Array.from({ length: 200 }, (_, at) => 1958 + at / 200), 1965, 1980];
    const kept = list.reduce<number[]>(
      (before, day) => keepApart(before, day, (each) => each, 4),
      [],
    );
    expect(kept.map(Math.floor)).toEqual([1950, 1958, 1965, 1980]);
  });
});

describe('a quotation', () => {
  const long = `${'word '.repeat(400)}THIS ${'word '.repeat(400)}`;
  const from = long.indexOf('THIS');
  const whole = [{ block: 0, from: 0, to: long.length }];

  it('that is too long is cut at words around what it is about', () => {
    const marks = [{ block: 0, from, to: from + 4 }];
    const parts = quote([{ text: long }], { stretches: whole, marks, near: 0, most: 60 });
    expect(shown(parts)).toMatch(/^…(word ){4,7}\[THIS\]( word){4,7}…$/u);
  });

  it('without marks is cut where it is likely to be about it', () => {
    const parts = quote([{ text: long }], { stretches: whole, marks: [], near: 0.5, most: 60 });
    expect(shown(parts)).toMatch(/^…(word )+THIS (word )*word…$/u);
  });

  it('never cuts a character in two, nor is it longer than it may be', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.double({ min: 0, max: 1, noNaN: true }), (quoted, near) => {
        const stretches = [{ block: 0, from: 0, to: quoted.length }];
        const parts = shown(quote([{ text: quoted }], { stretches, marks: [], near, most: 10 }));
        expect(parts.isWellFormed()).toBe(quoted.isWellFormed());
        expect(parts.length).toBeLessThanOrEqual(13);
      }),
    );
  });
});
