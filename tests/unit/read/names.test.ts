import { describe, expect, test } from 'vitest';
import { isNames, splitChineseNames } from '../../../src/archive/read/names/chinese.ts';
import { isPinyinName, splitEnglishNames } from '../../../src/archive/read/names/english.ts';
import { isReadingOf } from '../../../src/archive/read/names/pinyin.ts';

describe('an author line is split into names', () => {
  test.each([
    ['林桥', ['林桥']],
    ['林　桥', ['林桥']],
    ['林　桥　丁　珊', ['林桥', '丁珊']],
    ['林桥、丁　珊；欧阳春', ['林桥', '丁珊', '欧阳春']],
    ['本报记者　林桥', ['林桥']],
    ['（新华社特约记者　林桥）', ['林桥']],
    ['本报评论员', ['本报评论员']],
    ['林桥（码头工人）', ['林桥']],
    ['〔苏联〕伊·彼得罗夫', ['伊·彼得罗夫']],
    ['林桥　画', ['林桥']],
    ['', []],
  ])('%s', (line, names) => {
    expect(splitChineseNames(line)).toEqual(names);
  });

  test.each([
    ['Lin Qiao', ['Lin Qiao']],
    ['Lin Qiao, Ding Shan, and Ouyang Chun', ['Lin Qiao', 'Ding Shan', 'Ouyang Chun']],
    ['Lin Qiao  Ding Shan', ['Lin Qiao', 'Ding Shan']],
    ['By Our Reporters Lin Qiao & Ding Shan', ['Lin Qiao', 'Ding Shan']],
    ['(Xinhua News Agency reporter Lin Qiao)', ['Lin Qiao']],
    ['Lin Qiao (docker)', ['Lin Qiao']],
    ['Alexander Anderson', ['Alexander Anderson']],
    ['', []],
  ])('%s', (line, names) => {
    expect(splitEnglishNames(line)).toEqual(names);
  });
});

test('a name in pinyin is known with its tone marks and umlauts, composed or not', () => {
  const names = ['Yu Lü', 'Yu Lü'.normalize('NFD'), 'Lǚ Rénjié', 'Ouyang Chun'];
  expect(names.filter(isPinyinName)).toEqual(names);
  expect(['Tianjin', 'High Yield', 'Lin qiao'].filter(isPinyinName)).toEqual([]);
});

test('names that are run together are told from words', () => {
  expect(['林桥', '林桥丁珊', '欧阳春林桥'].filter(isNames)).toHaveLength(3);
  expect(['秘书长', '修桥', '全面跃进', '桥'].filter(isNames)).toEqual([]);
});

describe('an English name is compared with a Chinese one by any reading of its characters', () => {
  test.each([
    ['Chen Xinhai', '陈心海'],
    ['A Lan', '阿岚'],
    ['Shan Xiong', '单雄'],
    ['Lü Renjie', '吕人杰'],
    ['Lu Renjie', '吕人杰'],
    ["Xi'an", '西　安'],
  ])('%s is %s', (english, chinese) => {
    expect(isReadingOf(english, chinese)).toBe(true);
  });

  test.each([
    ['Chen Xin', '陈心海'],
    ['Chen Xinhai', '陈心'],
    ['', '陈心海'],
    ['Chen', ''],
  ])('%j is not %j', (english, chinese) => {
    expect(isReadingOf(english, chinese)).toBe(false);
  });
});
