import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFinder } from '../../../src/archive/finder/index.ts';

/** What is found, as the text of each place. */
function found(wordings: readonly string[], text: string, wholeWords = false): string[] {
  const find = createFinder(
    wordings.map((wording) => ({ text: wording, value: wording })),
    { wholeWords },
  );
  return find(text).map(({ from, to }) => text.slice(from, to));
}

describe('finding wordings', () => {
  it('takes the longest wording at each place, and none that overlaps it', () => {
    expect(found(['领导', '领导干部', '干部'], '领导干部和领导')).toEqual(['领导干部', '领导']);
  });

  it('goes back to the longest complete wording when a longer one breaks off', () => {
    expect(found(['天津', '天津市内燃'], '天津市里')).toEqual(['天津']);
  });

  it('tells all that share a wording, in the order given', () => {
    const wordings = [
      { text: '吉林', value: 'province' },
      { text: '吉林', value: 'city' },
    ];
    expect(createFinder(wordings, { wholeWords: false })('在吉林')).toEqual([
      { from: 1, to: 3, values: ['province', 'city'] },
    ]);
  });

  it('passes over a wording that stands for nothing, with what is inside it', () => {
    const wordings = [{ text: '通化', value: 'city' }, { text: '普通化' }];
    const find = createFinder(wordings, { wholeWords: false });
    expect(find('普通化和通化').map(({ from }) => from)).toEqual([4]);
  });

  it('keeps to whole words where words are written apart', () => {
    const text = 'Plots, plotters and a plot’s edge; subplot';
    expect(found(['plot', 'plots'], text, true)).toEqual(['Plots', 'plot']);
  });

  it('keeps to the words that it is told of where words are not written apart', () => {
    const wordings = [
      { text: '领导干部', value: 1 },
      { text: '干部', value: 2 },
    ];
    const find = createFinder(wordings, { wholeWords: () => (from) => from > 0 });
    expect(find('领导干部').map(({ from }) => from)).toEqual([2]);
  });

  it('finds all, those within others too, when asked for all', () => {
    const wordings = ['leading cadres', 'cadres', 'cadres and masses'].map((text) => ({
      text,
      value: text,
    }));
    const find = createFinder(wordings, { wholeWords: true, overlapping: true });
    expect(find('Leading cadres and masses').flatMap(({ values }) => values)).toEqual([
      'leading cadres',
      'cadres',
      'cadres and masses',
    ]);
  });

  it.each([
    ['case', 'mass line', 'the MASS Line', 'MASS Line'],
    ['accents', 'Ürümqi', 'in Urumqi', 'Urumqi'],
    ['accents written apart', 'Lüda', 'in Lu\u0308da', 'Lu\u0308da'],
    ['an accent at the end', 'café', 'a cafe\u0301 there', 'cafe\u0301'],
    ['width', '66.9%', '达６６．９％', '６６．９％'],
    ['the shape of quotation marks', "Xi'an", 'to Xi’an', 'Xi’an'],
    ['the length of white space', 'mass line', 'the mass \u3000 line', 'mass \u3000 line'],
    ['quotation marks inside', '蹲点', '要蹲“点”', '蹲“点'],
  ])('does not mind %s', (_, wording, text, part) => {
    expect(found([wording], text)).toEqual([part]);
  });

  it('asks for quotation marks where the wording has them', () => {
    expect(found(['“一、二”制'], '一、二制，“一、二”制')).toEqual(['“一、二”制']);
  });

  it('finds nothing for an empty wording', () => {
    expect(found(['', ' ', '“'], '')).toEqual([]);
    expect(found(['', ' '], 'a b')).toEqual([]);
  });

  it('finds what a plain search from left to right finds', () => {
    const word = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 1, maxLength: 4 });
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁'), maxLength: 60 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), text, (words, whole) => {
        const longestFirst = [...words].sort((a, b) => b.length - a.length);
        const expected: string[] = [];
        for (let at = 0; at < whole.length;) {
          const longest = longestFirst.find((each) => whole.startsWith(each, at));
          if (longest !== undefined) expected.push(longest);
          at += longest?.length ?? 1;
        }
        expect(found(words, whole)).toEqual(expected);
      }),
    );
  });

  it.each([
    ['quotation marks', '“'],
    ['white space', ' '],
    ['beginnings of a wording', '甲'],
  ])('takes linear time over a long run of %s', (_, unit) => {
    const started = performance.now();
    const text = `甲${unit.repeat(1_000_000)}乙`;
    expect(found(['甲甲甲甲乙', '丙'], `${text}丙`).at(-1)).toBe('丙');
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
