import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeWords } from '../../../src/archive/align/words/whole-words.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';

const wordsOf = wholeWords(dictionary());

/** Whether a wording, where it first stands in a text, is made of whole words. */
function isWhole(wording: string, text: string): boolean {
  const from = text.indexOf(wording);
  return wordsOf(text)(from, from + wording.length);
}

describe('a wording found in Chinese', () => {
  it.each([
    ['工会', '工会和青年团'],
    ['干部', '领导干部'],
    ['跃进', '持续跃进。'],
    // 有关 键 and 有 关键 are two words each.
    ['关键', '哪里有关键，就到哪里解决'],
    // Neither is 分包 a word here, which is in the dictionary.
    ['包车间', '各个科室分包车间'],
    ['“一、二、三”制', '推行“一、二、三”制以来'],
  ])('is made of whole words: %s in %s', (wording, text) => {
    expect(isWhole(wording, text)).toBe(true);
  });

  it.each([
    ['工会', '职工会议'],
    ['关键', '有关键盘'],
    ['“一、二、三”制', '推行“一、二、三”制度'],
  ])('is made of parts of other words: %s in %s', (wording, text) => {
    expect(isWhole(wording, text)).toBe(false);
  });

  it('is whole when there is nothing else, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        expect(wordsOf(text)(0, text.length)).toBe(true);
      }),
    );
  });

  it('is looked at in time that grows with the length of the text only', () => {
    const text = '中华人民共和国'.repeat(20_000);
    const started = performance.now();
    const isWholeIn = wordsOf(text);
    for (let at = 0; at < 50; at += 1) isWholeIn(at * 7, at * 7 + 7);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
