import { describe, expect, test } from 'vitest';
import { asSentence } from '../../../scripts/bench/corpus/prose.ts';
import { capitalised, fill, pairs, titled } from '../../../scripts/bench/corpus/pair.ts';
import { properName, syllables } from '../../../scripts/bench/corpus/vocabulary/pinyin.ts';

describe('a template', () => {
  const values = pairs('水泵 | pump\n车床 | lathe\n水泵 | pump\n算盘 | abacus');

  test('is filled with the same value on both sides', () => {
    let at = 0;
    const filled = fill(
      { zh: '把{goods}装在{goods.2}上', en: 'put {goods} on {goods.2}' },
      () => values[at++]!,
    );
    expect(filled).toEqual({ zh: '把水泵装在车床上', en: 'put pump on lathe' });
  });

  test('draws again rather than name one thing twice', () => {
    let at = 0;
    const template = { zh: '{goods}、{goods.2}、{goods.3}', en: '{goods}, {goods.2}, {goods.3}' };
    expect(fill(template, () => values[at++]!).en).toBe('pump, lathe, abacus');
  });

  test('without English is a mistake in the table', () => {
    expect(() => pairs('只有中文')).toThrow(/no English/u);
  });
});

test('sentences get a capital and a stop where they have none', () => {
  expect(asSentence({ zh: '这是一样', en: 'this is one' })).toEqual({
    zh: '这是一样。',
    en: 'This is one.',
  });
  const asked = { zh: '他说：“好。”', en: 'he said: "Good."' };
  expect(asSentence(asked)).toEqual({ zh: '他说：“好。”', en: 'He said: "Good."' });
});

test('headlines have capitals but for small words', () => {
  expect(titled({ zh: '', en: 'the way of "hard work" in the team' }).en).toBe(
    'The Way of "Hard Work" in the Team',
  );
  expect(capitalised({ zh: '', en: 'one. two' }).en).toBe('One. Two');
});

test('names are one word, with an apostrophe before a vowel', () => {
  expect(properName(syllables('平 ping 安 an'))).toEqual({ zh: '平安', en: "Ping'an" });
  expect(properName(syllables('吕 lü 梁 liang')).en).toBe('Lüliang');
});
