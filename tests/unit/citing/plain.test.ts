import { expect, test } from 'vitest';
import { plainText } from '../../../src/citing/rich-text.ts';
import { plainChinese, plainEnglish } from '../../../src/citing/styles/plain.ts';
import { AWKWARD, OWN, passageOf, recordOf } from './records.ts';

test('a source line in English says who, what, where, when and where it was read', () => {
  const record = passageOf(recordOf({ column: '学术动态' }));
  expect(plainText(plainEnglish(record))).toBe(
    'Chen Xinhai, Shi Zai. “Deeper, and Still Deeper.” People’s Daily 人民日报, 30 January 1957, ' +
      'page 2, 学术动态, passage 5. Unchecked machine translation of 深入再深入. Leadership Reports ' +
      'from the People’s Daily, release 2026-11-20 (0123456789). ' +
      'https://archive.example/articles/1957-01-30-p2-shenru/#p1234567',
  );
});

test('a source line in Chinese says the same', () => {
  const record = passageOf(recordOf({ column: '学术动态' }));
  expect(plainText(plainChinese(record))).toBe(
    '陈心海、石在：《深入再深入》，《人民日报》1957年1月30日第2版，“学术动态”专栏，第5段。' +
      '英文由机器翻译，未经校对。见“人民日报领导工作报道”，2026-11-20版（0123456789），' +
      'https://archive.example/articles/1957-01-30-p2-shenru/#p1234567',
  );
});

test('what a document does not have leaves no gap', () => {
  const bare = recordOf({ authors: { en: [], zh: [] }, title: { en: '', zh: '' } });
  expect(plainText(plainEnglish(bare))).toMatch(
    /^People’s Daily 人民日报, 30 January 1957, page 2\. /u,
  );
  expect(plainText(plainChinese(bare))).toMatch(/^《人民日报》1957年1月30日第2版。英文/u);
  expect(plainText(plainEnglish(OWN[3]!))).toMatch(/^“Lanzhou Municipal Committee/u);
});

test('title marks inside title marks are single', () => {
  const record = recordOf({ title: { en: '', zh: '学习《实践论》' } });
  expect(plainText(plainChinese(record))).toContain('：《学习〈实践论〉》，《人民日报》');
});

test('a side that has no headline takes the other one', () => {
  expect(plainText(plainEnglish(AWKWARD['no English headline']!))).toContain('“深入再深入.”');
  expect(plainText(plainChinese(AWKWARD['no Chinese headline']!))).toContain('《Deeper》');
});
