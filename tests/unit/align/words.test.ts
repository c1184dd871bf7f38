import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/archive/align/dictionary.ts';
import { cutWords } from '../../../src/archive/align/words/cut-words.ts';
import { stem } from '../../../src/archive/align/words/stem.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';

describe('the stem', () => {
  it.each([
    ['lead', 'leader', 'leaders', 'leading', 'leadership'],
    ['produce', 'production', 'producing'],
    ['organize', 'organization', 'organizing', 'organized'],
    ['party', 'parties'],
    ['plan', 'planned', 'planning'],
    ['work', 'worker', 'workers', 'working'],
  ])('of %s is that of its relatives', (word, ...others) => {
    for (const other of others) expect(stem(other), other).toBe(stem(word));
  });

  it('leaves something of every word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/u), (word) => {
        expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length));
      }),
    );
  });
});

describe('words of a Chinese text', () => {
  const small = createDictionary(
    ['领导', '领导人', '人民群众'].map((simplified) => ({
      simplified,
      pinyin: 'x',
      english: ['x'],
    })),
  );

  it('are as few as possible', () => {
    expect(cutWords('领导人民群众', small)).toEqual(['领导', '人民群众']);
  });

  it('are single characters where the dictionary has nothing', () => {
    expect(cutWords('群领人', small)).toEqual(['群', '领', '人']);
  });

  it('make up the text again, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[领导人民群众包]{0,30}$/u),
    );
    fc.assert(
      fc.property(text, (written) => {
        expect(cutWords(written, small).join('')).toBe(written);
      }),
    );
  });

  it('of several characters are all in the dictionary', () => {
    const words = cutWords('厂党委针对这种情况一方面对全体干部进行了教育', dictionary());
    expect(words.filter((word) => word.length > 1).length).toBeGreaterThan(5);
    for (const word of words) expect(word.length === 1 || dictionary().rows.has(word)).toBe(true);
  });
});

describe('the packed dictionary', () => {
  const glossesOf = (word: string) => {
    const { rows, starts, glosses, stems } = dictionary();
    const row = rows.get(word)!;
    return Array.from(glosses.subarray(starts[row], starts[row + 1]), (stem) => stems[stem]);
  };

  it('has the whole of CC-CEDICT', () => {
    expect(dictionary().rows.size).toBeGreaterThan(115_000);
  });

  it('joins the glosses of all entries of a word', () => {
    expect(glossesOf('行')).toEqual(expect.arrayContaining([stem('row'), stem('walk')]));
  });

  it('has every reading of a character', () => {
    const { readings, syllables } = dictionary();
    const sounds = ['hang', 'xing'].map((syllable) => syllables.get(syllable));
    expect(readings['行'.charCodeAt(0)]).toEqual(expect.arrayContaining(sounds));
  });

  it('leaves out pronunciations and measure words', () => {
    expect(glossesOf('车间')).toEqual([stem('workshop')]);
  });
});
