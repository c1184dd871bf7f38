import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/archive/align/dictionary.ts';
import { createLexicon } from '../../../src/archive/words/index.ts';
import { cleanGloss } from '../../../src/archive/words/lexicon/clean-gloss.ts';
import { glossesOf } from '../../../src/archive/words/lexicon/glosses.ts';
import type { LexiconEntry } from '../../../src/archive/words/lexicon/lexicon.ts';
import { wordAlone } from './support/reader.ts';

function small(
  entries: readonly (readonly [word: string, pinyin: string, ...english: string[]])[],
) {
  const list = entries.map(([simplified, pinyin, ...english]): LexiconEntry => ({
    simplified,
    traditional: simplified,
    pinyin,
    english,
  }));
  return createLexicon(list, createDictionary(list));
}

describe('a gloss is cleaned', () => {
  it.each([
    ['CL:個|个[ge4]', ''],
    ['Taiwan pr. [yan2 jiu4]', ''],
    ['also pr. [da4 du1]', ''],
    ['abbr. for 增產節約|增产节约[zeng1 chan3 jie2 yue1]', 'abbr. for 增产节约'],
    ['paper (CL:張|张[zhang1],沓[da2])', 'paper'],
    ['and; with (Taiwan pr. [han4])', 'and; with'],
    ['that; the (colloquial pr. [nei4])', 'that; the'],
    ['"one" radical in Chinese characters (Kangxi radical 1)', ''],
    ['to go', 'to go'],
  ])('%s → %s', (gloss, clean) => {
    expect(cleanGloss(gloss)).toBe(clean);
  });
});

describe('the glosses of a word', () => {
  it('are those of the entry with its reading', () => {
    const lexicon = small([
      ['种', 'zhong3', 'kind'],
      ['种', 'zhong4', 'to plant'],
      ['种', 'Zhong4', 'surname Zhong'],
    ]);
    expect(glossesOf('种', 'zhong4', lexicon)).toEqual(['to plant']);
    expect(glossesOf('种', 'zhong3', lexicon)).toEqual(['kind']);
  });

  it('are those of the word of which it is a variant', () => {
    const lexicon = small([
      ['记念', 'ji4 nian4', 'variant of 紀念|纪念[ji4 nian4]'],
      ['纪念', 'ji4 nian4', 'to commemorate', 'CL:個|个[ge4]'],
    ]);
    expect(glossesOf('记念', 'ji4 nian4', lexicon)).toEqual(['to commemorate']);
  });

  it('begin with the other word where the dictionary refers to one', () => {
    const lexicon = small([
      ['有赖于', 'you3 lai4 yu2', 'see 有賴|有赖[you3 lai4]'],
      ['有赖', 'you3 lai4', 'to rely on'],
    ]);
    expect(glossesOf('有赖于', 'you3 lai4 yu2', lexicon)).toEqual(['see 有赖', 'to rely on']);
  });

  it('come to an end when variants go round in a circle', () => {
    const lexicon = small([
      ['甲', 'jia3', 'variant of 乙[jia3]'],
      ['乙', 'jia3', 'variant of 甲[jia3]'],
    ]);
    expect(glossesOf('甲', 'jia3', lexicon)).toEqual([]);
  });

  it('take turns between entries, and rare senses come last', () => {
    const lexicon = small([
      ['面', 'mian4', 'face', '(math.) surface', 'side'],
      ['面', 'mian4', 'flour', 'noodles'],
    ]);
    expect(glossesOf('面', 'mian4', lexicon)).toEqual(['side', 'face', 'flour', 'noodles']);
  });

  it('leave out what a newspaper of the fifties cannot mean', () => {
    expect(wordAlone('同志').glosses).toEqual(['comrade']);
    const lexicon = small([['网红', 'wang3 hong2', '(Internet slang) influencer']]);
    expect(glossesOf('网红', 'wang3 hong2', lexicon)).toEqual(['(Internet slang) influencer']);
  });

  it('begin with the sense that newspapers mean', () => {
    expect(wordAlone('大队').glosses[0]).toBe('production brigade');
    expect(wordAlone('革命').glosses[0]).toBe('revolution');
    expect(wordAlone('书记').glosses[0]).toMatch(/^secretary/u);
    expect(wordAlone('公社').glosses).toEqual(['commune']);
  });

  it('fit a card', () => {
    for (const word of ['的', '就', '被', '打', '点', '发', '对症下药', '大跃进']) {
      const { glosses } = wordAlone(word);
      expect(glosses.length, word).toBeGreaterThan(0);
      expect(glosses.length, word).toBeLessThanOrEqual(4);
      expect(glosses.join('').length, word).toBeLessThanOrEqual(102);
    }
  });
});

describe('a word that the dictionary does not have', () => {
  it('is explained by the words in it', () => {
    expect(wordAlone('发动群众').glosses).toEqual(['发动 to mobilize', '群众 the masses']);
    expect(wordAlone('包车间').glosses).toEqual(['包 to take charge of', '车间 workshop']);
  });

  it('is explained by its figures when it is a numeral', () => {
    expect(wordAlone('一百四十九').glosses).toEqual(['149']);
    expect(wordAlone('八千万').glosses).toEqual(['80,000,000']);
    expect(wordAlone('一九五八').glosses).toEqual(['1958']);
    expect(wordAlone('第二十二').glosses).toEqual(['22nd']);
  });

  it('is explained by the gazetteer when it is a place, as that was then', () => {
    expect(wordAlone('嘉兴市').glosses).toEqual(['Jiaxing, city in Zhejiang']);
  });
});
