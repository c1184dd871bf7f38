import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/archive/model.ts';
import { identifyBlocks, textId } from '../../../src/archive/passages/ids.ts';

const block = (text: string): Block => ({ role: 'paragraph', text, line: 1 });
const texts = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('副', '主席', 'a')));

/** The ids of Chinese and English texts of one article. */
function idsOf(zh: string[], en: string[] = []) {
  const sides = identifyBlocks({ zh: zh.map(block), en: en.map(block) });
  return { zh: sides.zh.map(({ id }) => id), en: sides.en.map(({ id }) => id) };
}

describe('the id of a text', () => {
  it.each([
    // Worked out by hand from the SHA-256 of the text.
    ['', 'pwerc8gm'],
    ['abc', 'pq9w1dfw'],
    ['试验田', 'p9e8tfb3'],
    ['领导干部', 'pcr623bw'],
  ])('of “%s” is %s', (text, id) => {
    expect(textId(text)).toBe(id);
  });

  it('is p and seven characters that are hard to misread', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(textId(text)).toMatch(/^p[0-9a-hjkmnp-tv-z]{7}$/u);
      }),
    );
  });

  it('depends neither on white space nor on punctuation', () => {
    const filler = fc.constantFrom(
      ' ',
      '\t',
      '\n',
      '\u3000',
      '\u00a0',
      '，',
      '。',
      '“',
      ',',
      '-',
      '（',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('领', '导', 'a', '8'), filler)), (pairs) => {
        const bare = pairs.map(([letter]) => letter).join('');
        expect(textId(pairs.flat().join(''))).toBe(textId(bare));
      }),
    );
  });

  it.each([
    ['６６．９％', '66.9%'],
    ['ＡＢＣ', 'ABC'],
    ['é', 'e\u0301'],
  ])('is the same for %s and %s', (a, b) => {
    expect(textId(a)).toBe(textId(b));
  });

  it('changes with any other character', () => {
    expect(textId('厂领导')).not.toBe(textId('厂領导'));
    expect(textId('Leader')).not.toBe(textId('leader'));
  });
});

describe('the ids of an article', () => {
  it('are numbered when a text comes again', () => {
    const id = textId('冯玉山');
    expect(idsOf(['冯玉山', '秘书长', '冯玉山', ' 冯玉山。']).zh).toEqual([
      id,
      textId('秘书长'),
      `${id}-2`,
      `${id}-3`,
    ]);
  });

  it('give way to Chinese ones in English', () => {
    const id = textId('1958');
    expect(idsOf(['1958'], ['1958', '1958'])).toEqual({ zh: [id], en: [`${id}-2`, `${id}-3`] });
  });

  it('are each given once', () => {
    fc.assert(
      fc.property(texts, texts, (zh, en) => {
        const ids = idsOf(zh, en);
        expect(new Set([...ids.zh, ...ids.en]).size).toBe(zh.length + en.length);
      }),
    );
  });

  it('of Chinese blocks do not depend on the English', () => {
    fc.assert(
      fc.property(texts, texts, texts, (zh, en, other) => {
        expect(idsOf(zh, en).zh).toEqual(idsOf(zh, other).zh);
      }),
    );
  });

  it('stay when blocks are added after them', () => {
    fc.assert(
      fc.property(texts, texts, (zh, more) => {
        expect(idsOf([...zh, ...more]).zh.slice(0, zh.length)).toEqual(idsOf(zh).zh);
      }),
    );
  });

  it('are added to blocks that are otherwise unchanged', () => {
    const [identified] = identifyBlocks({ zh: [block('试验田')], en: [] }).zh;
    expect(identified).toEqual({ ...block('试验田'), id: textId('试验田') });
  });
});
