import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Stretch } from '../../../src/components/words/stretches.ts';
import { piecesOf } from '../../../src/components/words/pinyin/pieces.ts';
import { syllablesOf } from '../../../src/components/words/pinyin/syllables.ts';

/** Words one after another, from the beginning of a text. */
function stretches(...words: [text: string, pinyin: string][]): Stretch[] {
  let at = 0;
  return words.map(([text, pinyin]) => {
    const from = at;
    at += text.length;
    return { from, to: at, word: { text, pinyin, glosses: [] } };
  });
}

/** What stands above what, each piece as `text node: characters pinyin`. */
function shown(words: Stretch[], nodes: string[]): string[] {
  const lengths = nodes.map(({ length }) => length);
  return piecesOf(words, lengths).map(
    ({ node, from, to, pinyin }) => `${node}: ${nodes[node]!.slice(from, to)} ${pinyin}`,
  );
}

describe('the syllables of a word', () => {
  test.each([
    ['gōngchǎng', ['gōng', 'chǎng']],
    ['fāngʼàn', ['fāng', 'àn']],
    ["Xī'ān", ['Xī', 'ān']],
    ['fǎngǎn', ['fǎn', 'gǎn']],
    ['dàngān', ['dàn', 'gān']],
    ['nǚgōng', ['nǚ', 'gōng']],
    ['lüèduó', ['lüè', 'duó']],
    ['érzi', ['ér', 'zi']],
    ['nǎr', ['nǎr']],
    ['xiānjìnzhě', ['xiān', 'jìn', 'zhě']],
    ['gàn-qún', ['gàn', 'qún']],
    ['', []],
  ])('%s', (pinyin, syllables) => {
    expect(syllablesOf(pinyin)).toEqual(syllables);
  });
});

describe('what pinyin stands above', () => {
  test('is the whole word inside one text node', () => {
    expect(shown(stretches(['工厂', 'gōngchǎng'], ['里', 'lǐ']), ['工厂里'])).toEqual([
      '0: 工厂 gōngchǎng',
      '0: 里 lǐ',
    ]);
  });

  test('is each part by itself where the pinyin is written apart', () => {
    expect(shown(stretches(['群众路线', 'qúnzhòng lùxiàn']), ['群众路线'])).toEqual([
      '0: 群众 qúnzhòng',
      '0: 路线 lùxiàn',
    ]);
  });

  test('is cut with the word at the edge of a mark', () => {
    const words = stretches(['工厂', 'gōngchǎng'], ['领导', 'lǐngdǎo']);
    expect(shown(words, ['工', '厂领', '导'])).toEqual([
      '0: 工 gōng',
      '1: 厂 chǎng',
      '1: 领 lǐng',
      '2: 导 dǎo',
    ]);
  });

  test('is what comes first of a word whose characters and syllables are not as many', () => {
    expect(shown(stretches(['哪儿', 'nǎr']), ['哪', '儿'])).toEqual(['0: 哪 nǎr']);
  });

  test('is nothing where no reading is known', () => {
    expect(shown(stretches(['㐀', ''], ['里', 'lǐ']), ['㐀里'])).toEqual(['0: 里 lǐ']);
  });

  test('says whether it comes right after another', () => {
    const [first, second] = stretches(['工厂', 'gōngchǎng'], ['里', 'lǐ']);
    const apart = { from: 4, to: 5, word: second!.word };
    const follows = (words: Stretch[]) => piecesOf(words, [5]).map((piece) => piece.follows);
    expect(follows([first!, second!])).toEqual([false, true]);
    expect(follows([first!, apart])).toEqual([false, false]);
  });

  test('has all its syllables once, in order, however the text is cut', () => {
    const syllable = fc.constantFrom('gōng', 'ān', 'ér', 'lǜ', 'xiàn', 'ní');
    const reading = fc.array(syllable, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1 }), fc.array(fc.nat(3)), (readings, cuts) => {
        const words = stretches(
          ...readings.map((each): [string, string] => ['字'.repeat(each.length), each.join("'")]),
        );
        const text = '字'.repeat(readings.flat().length);
        const nodes = cutAt(text, cuts);
        const pieces = piecesOf(
          words,
          nodes.map(({ length }) => length),
        );
        expect(pieces.map(({ pinyin }) => pinyin.replaceAll("'", '')).join('')).toBe(
          readings.flat().join(''),
        );
        for (const { node, from, to } of pieces) {
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(nodes[node]!.length);
        }
      }),
    );
  });
});

/** A text in parts of some lengths, and what is left over. */
function cutAt(text: string, lengths: readonly number[]): string[] {
  let at = 0;
  const parts = lengths.map((length) => text.slice(at, (at += length)));
  return [...parts, text.slice(at)];
}
