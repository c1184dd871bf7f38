import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Word } from '../../../src/archive/words/model.ts';
import { indexAt, stretchesOf } from '../../../src/components/words/stretches.ts';

const word = (text: string): Word => ({ text, pinyin: '', glosses: [] });

const WORDS = ['工厂', '里', '群众路线'].map(word);

describe('the words of a block', () => {
  test('stand where its parts say, between what is no word', () => {
    const stretches = stretchesOf('“工厂”里，1958', [-1, 0, -1, 1, -5], WORDS);
    expect(stretches.map(({ from, to, word: { text } }) => [from, to, text])).toEqual([
      [1, 3, '工厂'],
      [4, 5, '里'],
    ]);
  });

  test.each([
    ['a word that the text has not', '工场', [0]],
    ['a word that nobody knows', '工厂', [7]],
    ['less than the text', '工厂里', [0]],
    ['more than the text', '工厂', [0, -1]],
  ])('are none when the parts make up %s', (_, text, parts) => {
    expect(stretchesOf(text, parts, WORDS)).toEqual([]);
  });

  test('are found by any offset in them, and by no other', () => {
    const part = fc.oneof(fc.integer({ min: 0, max: 2 }), fc.integer({ min: -4, max: -1 }));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const texts = parts.map((n) => (n < 0 ? '，'.repeat(-n) : WORDS[n]!.text));
        const stretches = stretchesOf(texts.join(''), parts, WORDS);
        const inWords = texts.flatMap((text, at) =>
          Array.from(text, () => (parts[at]! < 0 ? undefined : text)),
        );
        expect(
          inWords.map((_, offset) => stretches[indexAt(stretches, offset)]?.word.text),
        ).toEqual(inWords);
        expect(indexAt(stretches, inWords.length)).toBe(-1);
      }),
    );
  });
});
