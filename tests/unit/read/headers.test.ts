import { describe, expect, test } from 'vitest';
import { readTestDocument } from './read-test-document.ts';

test('a document says its date, page, edition, column and headlines', () => {
  const { date, page, edition, column, title } = readTestDocument('news-in-brief');
  expect({ date, page, edition, column, title }).toEqual({
    date: '1959-05-12',
    page: 3,
    edition: '副刊',
    column: '短讯',
    title: { en: 'News in Brief', zh: '短讯' },
  });
});

test('the header keeps every line that is not blank', () => {
  expect(readTestDocument('byline-repeated').header).toEqual({
    en: [
      { line: 1, text: 'Title: The Old Lock Keeper' },
      { line: 2, text: 'Author: Lin Qiao, Ding Shan' },
      { line: 3, text: 'Date: 1959-05-12' },
      { line: 4, text: 'Page: 3' },
    ],
    zh: [
      { line: 18, text: '### 老闸工' },
      { line: 19, text: '林桥　丁珊' },
      { line: 20, text: '1959-05-12' },
      { line: 21, text: '第3版()' },
      { line: 22, text: '专栏：' },
    ],
  });
});

describe('a header that is laid out in another way says the same', () => {
  const plain = readTestDocument('empty-author');
  const texts = ({ blocks }: typeof plain) =>
    (['en', 'zh'] as const).map((side) => blocks[side].map(({ role, text }) => ({ role, text })));

  test.each([
    'title-without-space',
    'blank-lines-in-header',
    'no-blank-after-page',
    'crlf-in-header',
    'byte-order-mark',
  ])('%s', (name) => {
    const document = readTestDocument(name);
    expect(document.title).toEqual(plain.title);
    expect(document.date).toBe(plain.date);
    expect(document.page).toBe(plain.page);
    expect(texts(document)).toEqual(texts(plain));
  });
});

test.each(['nfc', 'nfd'])(
  'composed and decomposed letters compare as equal and stay as they are: %s',
  (name) => {
    const header = name.toUpperCase();
    const body = header === 'NFC' ? 'NFD' : 'NFC';
    const { authors, blocks, title } = readTestDocument(name);
    expect(title.en).toBe('Café at the Station'.normalize(header));
    expect(authors.en).toEqual(['Lü Rénjié'.normalize(header)]);
    expect(blocks.en.map(({ role, text }) => [role, text])).toEqual([
      ['headline', 'Café at the station'.normalize(body)],
      ['byline', 'Lü Rénjié'.normalize(body)],
      ['paragraph', 'The café opens at five.'.normalize(body)],
    ]);
  },
);
