import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identifyBlocks } from '../../../src/archive/passages/index.ts';
import { partsOf, wordsOf } from './support/reader.ts';

/** Anything that can stand in a document, and what could lead a reader of Chinese astray. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('的了种地得一二三百万第们“”、，９a領導幹部试验田干净𠀀𠮷〇々\ud800\u0300 '),
    ),
  }),
);

describe('any text', () => {
  it('is wholly in its parts, and these are whole characters', () => {
    fc.assert(
      fc.property(text, (any) => {
        const data = wordsOf(any);
        const parts = partsOf(any, data);
        expect(parts.map((part) => part.text).join('')).toBe(any);
        for (const part of parts) {
          expect(part.text).not.toBe('');
          if (part.word) expect(part.word.text).toBe(part.text);
          else expect(part.text).not.toMatch(/\p{Script=Han}/u);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has every word and reading once', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { words } = wordsOf(any);
        const keys = words.map((word) => `${word.text} ${word.pinyin} ${word.term}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it.each([
    ['nothing', '', []],
    ['half a surrogate pair', '\ud840', []],
    ['a character beyond the Basic Multilingual Plane', '𠮷', ['𠮷']],
    ['full-width figures and letters', '１２３Ａ', []],
  ])('may be %s', (_, odd, words) => {
    expect(wordsOf(odd).words.map((word) => word.text)).toEqual(words);
  });

  it.each(['的', '领导干部', '一百', '𠮷', '种地得了', '、李明', '“点”'])(
    'takes linear time, however long it is: %s',
    (unit) => {
      const started = performance.now();
      const long = unit.repeat(100_000 / unit.length);
      expect(partsOf(long, wordsOf(long)).length).toBeGreaterThan(100);
      expect(performance.now() - started).toBeLessThan(20_000);
    },
  );
});

it('the Chinese blocks of an article have the same ids with and without the English', () => {
  const block = fc.record({
    role: fc.constant('paragraph' as const),
    text: fc.constantFrom('分片定点', '分片定点。', '一环扣一环', 'Points'),
    line: fc.constant(1),
  });
  fc.assert(
    fc.property(fc.array(block), fc.array(block), (zh, en) => {
      expect(identifyBlocks({ zh, en: [] }).zh).toEqual(identifyBlocks({ zh, en }).zh);
    }),
  );
});
