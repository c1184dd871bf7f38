import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  FILE_LIMIT,
  fileName,
  LONGEST,
  MOST_ITEMS,
  MOST_TEXT,
  pupilPack,
  readFile,
  writeFile,
} from '../../../src/lessons/index.ts';
import { anyPack, anyString } from './support/any-pack.ts';
import { ITEM, PACK, QUOTE } from './support/samples.ts';

test('a file says what it is and can be read by people', () => {
  const { text } = writeFile({ ...PACK, items: [ITEM] });
  expect(text).toMatch(/^\{\n {2}"format": "duizhao-lesson",\n {2}"version": 1,\n/u);
  expect(text).toContain('\n      "question": "Who went down?\\nAnd where to?",\n');
  expect(text).toContain('\n        "zh": "他们下到了车间。\\n十三个工厂完成了计划的99.5%。",\n');
  expect(text).not.toContain('"seen"');
  expect(text).toMatch(/\n\}\n$/u);
});

test('every lesson comes back from its file with its quotes, on both faces', () => {
  fc.assert(
    fc.property(anyPack, (pack) => {
      expect(readFile(writeFile(pack).text!)).toEqual({ pack });
      const pupils = pupilPack(pack);
      expect(readFile(writeFile(pupils).text!)).toEqual({ pack: pupils });
    }),
  );
});

test('a file that an editor has saved with a byte order mark is read', () => {
  expect(readFile(`\uFEFF${writeFile(PACK).text!}`)).toEqual({ pack: PACK });
});

test('the fingerprints of a quote are made anew, whatever a file says', () => {
  const lying = JSON.stringify({
    format: 'duizhao-lesson',
    ...PACK,
    items: [{ ...ITEM, seen: { en: '0000', zh: '0000' } }],
  });
  expect(readFile(lying).pack?.items[0]?.seen).toEqual(ITEM.seen);
});

/** As many passages as there can be, each with texts of that many characters on both sides. */
function large(characters: number) {
  const quote = { ...QUOTE, en: '"'.repeat(characters), zh: '深'.repeat(characters) };
  const items = Array.from({ length: MOST_ITEMS }, (_, n) => ({
    ...ITEM,
    passage: `p00000${String(n).padStart(2, '0')}`,
    quote,
  }));
  return { ...PACK, items };
}

test('a lesson with too much text is refused when it is written, not when it is opened', () => {
  const fits = writeFile(large(3000));
  expect(Buffer.byteLength(fits.text!)).toBeLessThan(FILE_LIMIT);
  expect(readFile(fits.text!).pack?.items).toHaveLength(MOST_ITEMS);
  expect(writeFile(large(4000))).toEqual({ failure: { code: 'too-much-text', limit: MOST_TEXT } });
});

test('the largest lesson is below the limit of files whatever its characters are', () => {
  const quote = (sign: string) => ({ ...QUOTE, en: sign.repeat(LONGEST.quote), zh: '' });
  for (const sign of ['深', '"', '\n', '\uFFFD', '\t']) {
    const items = [1, 2, 3, 4, 5, 6].map((n) => ({
      ...ITEM,
      passage: `p000000${n}`,
      quote: quote(sign),
    }));
    const { text = '' } = writeFile({ ...PACK, items });
    expect(Buffer.byteLength(text)).toBeGreaterThan(6 * LONGEST.quote);
    expect(Buffer.byteLength(text)).toBeLessThan(FILE_LIMIT);
  }
});

test.each([
  ['Reading a report', 'lesson-Reading-a-report.lesson.json'],
  ['深入，再深入', 'lesson-深入-再深入.lesson.json'],
  ['../../etc/passwd', 'lesson-etc-passwd.lesson.json'],
  ['<script>.exe\0', 'lesson-script-exe.lesson.json'],
  ['CON', 'lesson-CON.lesson.json'],
  ['', 'lesson.lesson.json'],
])('the file of %j is called %s', (title, name) => {
  expect(fileName(title)).toBe(name);
});

test('every system can keep the name of every lesson’s file', () => {
  fc.assert(
    fc.property(anyString, (title) => {
      const name = fileName(title, '.md');
      expect(name).toMatch(/^lesson(?:-[\p{L}\p{M}\p{N}-]+)?\.md$/u);
      expect(Array.from(name).length).toBeLessThan(80);
    }),
  );
});
