import { expect, test } from 'vitest';
import { quotation } from '../../../src/components/sharing/tools/quotation.ts';
import { passageOf, recordOf } from '../citing/records.ts';

const TEXTS = { en: 'First line\nSecond line', zh: '第一行\n第二行' };
const LINK = 'https://archive.example/articles/1957-01-30-p2-shenru/?v=0abc#p1234567';
const record = passageOf(recordOf());

test('English comes with its source in English, which ends with the link', () => {
  const [text, source, ...more] = quotation('en', TEXTS, record, LINK).split('\n\n');
  expect(text).toBe(TEXTS.en);
  expect(source).toMatch(/^Chen Xinhai, Shi Zai\. “Deeper.*passage 5\. Unchecked machine/u);
  expect(source).toContain(LINK);
  expect(source).not.toContain('\n');
  expect(more).toEqual([]);
});

test('Chinese comes with its source in Chinese', () => {
  const [text, source] = quotation('zh', TEXTS, record, LINK).split('\n\n');
  expect(text).toBe(TEXTS.zh);
  expect(source).toMatch(/^陈心海、石在：《深入再深入》.*第5段/u);
  expect(source).toContain(LINK);
});

test('both come with both, English first', () => {
  const [english, chinese, sources] = quotation('both', TEXTS, record, LINK).split('\n\n');
  expect([english, chinese]).toEqual([TEXTS.en, TEXTS.zh]);
  expect(sources!.split('\n')).toEqual(
    (['en', 'zh'] as const).map((side) => quotation(side, TEXTS, record, LINK).split('\n\n')[1]),
  );
});

test('the address of the record gives way to the link', () => {
  expect(record.address).toBeTruthy();
  for (const quoted of ['en', 'zh', 'both'] as const)
    expect(quotation(quoted, TEXTS, record, LINK)).not.toContain(`${record.address!}#`);
});
