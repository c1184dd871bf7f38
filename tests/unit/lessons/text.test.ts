import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../src/lessons/text.ts';
import { anyString } from './support/any-pack.ts';

test.each([
  ['line ends are one character', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['control characters go', 'a\0b\u001B[31mc\u007F', 'ab[31mc'],
  ['tabs stay', 'a\tb', 'a\tb'],
  ['the direction of writing stays as it is', 'a\u202Egpj.exe\u2066b\u200F', 'agpj.exeb'],
  ['half a character becomes a replacement', 'a\uD83D b\uDE00', 'a\uFFFD b\uFFFD'],
  ['whole characters stay', '深入👩‍🏫é', '深入👩‍🏫é'],
  ['what looks like code stays text', '<img onerror=a()>', '<img onerror=a()>'],
])('%s', (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('a line has no line ends and no tabs', () => {
  expect(cleanLine('a\r\nb\tc')).toBe('a b c');
});

test('a text is cut where it is too long, and never inside a character', () => {
  expect(cleanText('abcdef', 3)).toBe('abc');
  expect(cleanText('ab👍', 3)).toBe('ab');
  expect(cleanText('ab👍', 4)).toBe('ab👍');
});

test('a text that was cleaned stays as it is', () => {
  fc.assert(
    fc.property(anyString, fc.nat(50), (text, limit) => {
      const clean = cleanText(text, limit);
      expect(cleanText(clean, limit)).toBe(clean);
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
    }),
  );
});
