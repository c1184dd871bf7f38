import { expect, test } from 'vitest';
import type { Failure } from '../../../src/lessons/index.ts';
import { failureText as inEnglish } from '../../../src/texts/en/lessons.ts';
import { failureText as inChinese } from '../../../src/texts/zh/lessons.ts';

test.each<[Failure, string, string]>([
  [
    { code: 'text-too-long', item: 3, field: 'question', limit: 1000 },
    'Passage 3, question: This is longer than 1,000 characters.',
    '第 3 段的问题：此处超过 1,000 个字符。',
  ],
  [
    { code: 'item-repeated', item: 12 },
    'Passage 12: The same passage comes earlier in the lesson.',
    '第 12 段：课件前面已有同一段。',
  ],
  [
    { code: 'field-wrong', field: 'introduction' },
    'Introduction: Something is missing here, or something else stands in its place.',
    '引言：此处内容缺失或不符合格式。',
  ],
  [{ code: 'not-a-lesson' }, 'This is not a lesson of this site.', '这不是本站的课件。'],
])('a failure says where it is and what', (failure, english, chinese) => {
  expect(inEnglish(failure)).toBe(english);
  expect(inChinese(failure)).toBe(chinese);
});
