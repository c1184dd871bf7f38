import { describe, expect, it } from 'vitest';
import { spellNumeral } from '../../../src/archive/words/readings/numerals.ts';
import { joinSyllables } from '../../../src/archive/words/readings/spell.ts';
import { spellWord } from '../../../src/archive/words/readings/spell-word.ts';
import { toneSyllable } from '../../../src/archive/words/readings/tones.ts';
import { lexicon } from '../../../src/holdings/articles/dictionary.ts';

describe('a numbered syllable gets the mark of its tone', () => {
  it.each([
    ['gan4', 'gàn'],
    ['lu:4', 'lǜ'],
    ['lu:e4', 'lüè'],
    ['Nu:3', 'Nǚ'],
    ['gou3', 'gǒu'],
    ['guo2', 'guó'],
    ['liu2', 'liú'],
    ['gui1', 'guī'],
    ['xiong2', 'xióng'],
    ['quan2', 'quán'],
    ['de5', 'de'],
    ['er4', 'èr'],
    ['m2', 'ḿ'],
    ['ng4', 'ǹg'],
    ['xx5', ''],
    ['C', 'C'],
  ])('%s: %s', (numbered, marked) => {
    expect(toneSyllable(numbered)).toBe(marked.normalize('NFC'));
  });
});

describe('syllables are written together', () => {
  it.each([
    ['gong1 chang3', 'gōngchǎng'],
    ['Tian1 an1 men2', "Tiān'ānmén"],
    ['cong2 er2', "cóng'ér"],
    ['yi1 dian3 r5', 'yīdiǎnr'],
    ['Ren2 min2 Ri4 bao4', 'Rénmín Rìbào'],
  ])('%s: %s', (syllables, word) => {
    expect(joinSyllables(syllables.split(' '))).toBe(word);
  });
});

describe('words are spelt by the national standard', () => {
  it.each([
    ['社会主义', 'she4 hui4 zhu3 yi4', 'shèhuì zhǔyì'],
    ['办公室', 'ban4 gong1 shi4', 'bàngōngshì'],
    ['同心同德', 'tong2 xin1 tong2 de2', 'tóngxīn-tóngdé'],
    ['来来往往', 'lai2 lai2 wang3 wang3', 'láilái-wǎngwǎng'],
    ['防暑降温', 'fang2 shu3 jiang4 wen1', 'fángshǔ jiàngwēn'],
    ['为人民服务', 'wei4 ren2 min2 fu2 wu4', 'wèi rénmín fúwù'],
    ['第一', 'di4 yi1', 'dì-yī'],
    ['第一线', 'di4 yi1 xian4', 'dìyīxiàn'],
    ['第三季度', 'di4 san1 ji4 du4', 'dì-sān jìdù'],
  ])('%s: %s', (word, reading, pinyin) => {
    expect(spellWord(word, reading, lexicon())).toBe(pinyin);
  });

  it.each([
    ['十一', 'shíyī'],
    ['一百四十九', 'yībǎi sìshíjiǔ'],
    ['三千〇五', 'sānqiān líng wǔ'],
    ['八千万', 'bāqiān wàn'],
    ['十万', 'shíwàn'],
    ['九亿零七万', 'jiǔyì líng qīwàn'],
    ['六十三亿', 'liùshísān yì'],
    ['一九五八', 'yī jiǔ wǔ bā'],
    ['第八', 'dì-bā'],
    ['第二十二', "dì-èrshí'èr"],
  ])('numerals too: %s: %s', (numeral, pinyin) => {
    expect(spellNumeral(numeral)).toBe(pinyin);
  });
});
