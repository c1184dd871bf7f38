import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparable, fingerprint, FINGERPRINT } from '../../../src/lessons/fingerprint.ts';
import { textId } from '../../../src/archive/passages/ids.ts';
import { anyString } from './support/any-pack.ts';

test.each([
  ['layout', 'They went  down.\n Again.', 'They went down. Again.'],
  ['the form of a comma', '深入，再深入', '深入,再深入'],
  ['a full stop', '深入，再深入', '深入再深入。'],
  ['full-width letters and figures', 'ＡＢ１２', 'AB12'],
])('%s does not make another text, nor another id', (_, a, b) => {
  expect(comparable(a)).toBe(comparable(b));
  expect(fingerprint(a)).toBe(fingerprint(b));
  expect(textId(a)).toBe(textId(b));
});

test.each([
  ['a point in a figure', '1.5 million', '15 million'],
  ['per cent', 'by 35%', 'by 35'],
  ['a word', 'They went down.', 'They went up.'],
  ['a capital', 'the Party', 'the party'],
  ['a character', '深入', '渗入'],
])('%s makes another text', (_, a, b) => {
  expect(comparable(a)).not.toBe(comparable(b));
  expect(fingerprint(a)).not.toBe(fingerprint(b));
});

test('a fingerprint is FNV-1a of the UTF-8, folded to 20 bits', () => {
  const folded = (text: string) => {
    let hash = 2166136261n;
    for (const byte of Buffer.from(text)) hash = ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n;
    return (hash >> 20n) ^ (hash % 2n ** 20n);
  };
  const value = (characters: string) =>
    Array.from(characters).reduce(
      (sum, character) => sum * 32n + BigInt('0123456789abcdefghjkmnpqrstvwxyz'.indexOf(character)),
      0n,
    );
  for (const text of ['', 'a', 'foobar', '深入再深入', 'abc123'])
    expect(value(fingerprint(text))).toBe(folded(text));
});

test('every text has one, and few share it', () => {
  fc.assert(fc.property(anyString, (text) => FINGERPRINT.test(fingerprint(text))));
  const many = Array.from({ length: 2000 }, (_, n) => fingerprint(`Passage number ${n} of many`));
  expect(new Set(many).size).toBeGreaterThan(1990);
});
