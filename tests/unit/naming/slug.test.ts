import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugOf } from '../../../src/archive/naming/slug.ts';

test.each([
  ['a headline becomes the pinyin of its words', '友好往来', 'youhao-wanglai'],
  [
    'a long headline is cut at a word',
    '加强具体领导　密切干群关系　保证生产持续跃进',
    'jiaqiang-juti-lingdao-miqie-gan-qun',
  ],
  ['brackets and punctuation only separate words', '节日来了（图片）', 'jieri-lai-le-tupian'],
  ['digits stay', '1958年元旦喜赋', '1958-nian-yuandan-xi-fu'],
  ['full-width digits are digits', '７２．８％', '72-8'],
  ['Latin words become lower case and lose their accents', 'Café 社员', 'cafe-sheyuan'],
  ['ü is written yu, as in passports', '绿女战略', 'lyu-nyu-zhanlyue'],
  ['characters without a reading are left out', '𠮷友好', 'youhao'],
  ['a headline of punctuation alone has a name too', '……（！）', 'untitled'],
  ['a headline in another script has a name too', 'Правда', 'untitled'],
  ['a single word that is too long is cut', 'a'.repeat(60), 'a'.repeat(40)],
])('%s', (_, headline, slug) => {
  expect(slugOf(headline)).toBe(slug);
});

test('any headline gives 1 to 40 characters of lower-case ASCII words', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCodePoint(code));
  const headline = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: han }));
  fc.assert(
    fc.property(headline, (text) => {
      const slug = slugOf(text);
      expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      expect(slug.length).toBeLessThanOrEqual(40);
    }),
  );
});
