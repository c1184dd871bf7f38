import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/search/text/elements.ts';

/** The elements of a text in short: words as they are, runs in brackets, breaks as `/`. */
function inShort(text: string): string {
  return elementsOf(text)
    .map(({ kind, text }) => ({ word: text, run: `[${text}]`, break: '/' })[kind])
    .join(' ');
}

test.each([
  ['words are letters, apostrophes inside', "Fuxin’s ‘plots’ o'clock", "fuxin's plots o'clock"],
  [
    'punctuation between words does not count',
    'plan, plots; on-site – (all)',
    'plan plots on site all',
  ],
  ['Chinese with its punctuation is one run', '推广“试验田”，', '[推广“试验田”,]'],
  ['figures keep their punctuation', 'rose 66.4%, to 1,200', 'rose [66.4%,] to [1,200]'],
  ['letters end a run', '14th X光 A4纸', '[14] th x [光] a [4纸]'],
  ['space beside Chinese is the printer’s', '毛泽东　同志 10 日', '[毛泽东同志10日]'],
  ['also where folding makes it Chinese', '㊀ 5', '[一5]'],
  ['a quotation mark is no apostrophe', '‘plots’ Ｘ ＇b', 'plots x b'],
  ['space in a broken figure closes', '72 ．8％ and 66.4 %', '[72.8%] and [66.4%]'],
  ['space between figures stays', 'in 1958 38 tons', 'in [1958] [38] tons'],
  ['a line’s end breaks', '领导\n干部 a\n\nb', '[领导] / [干部] a / b'],
  ['nothing but punctuation is nothing', '—— “…” * * *', ''],
  [
    'other scripts without spaces are runs',
    'ひらがな 한글',
    '[ひらかな한글'.normalize('NFD').replace(/\p{M}/gu, '') + ']',
  ],
  ['other alphabets make words', 'Правда Ελλάδα', 'правда ελλαδα'],
])('%s', (_, text, expected) => {
  expect(inShort(text)).toBe(expected);
});

test('a line of very many characters is one run', () => {
  expect(elementsOf(`${'领'.repeat(200_000)} ${'导'.repeat(200_000)}`)).toHaveLength(1);
});

test('every element stands in the text where it says', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('ab’ 领导６％.，\n ')), maxLength: 40 }),
      (text) => {
        for (const { kind, text: found, starts, ends } of elementsOf(text)) {
          expect([starts.length, ends.length]).toEqual([found.length, found.length]);
          if (kind === 'break') continue;
          const original = text.slice(starts[0], ends.at(-1));
          expect(elementsOf(original).map((element) => element.text)).toEqual([found]);
        }
      },
    ),
  );
});
