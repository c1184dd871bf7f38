import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeArticles, encodeArticles } from '../../../src/search/format/articles.ts';
import { ByteReader, ByteWriter } from '../../../src/search/format/bytes.ts';
import {
  chunksOf,
  decodeDirectory,
  encodeDirectory,
  separatorOf,
} from '../../../src/search/format/directory.ts';
import { decodeEntries, encodeEntries } from '../../../src/search/format/entries.ts';
import { readCurrent, writeCurrent } from '../../../src/search/format/files.ts';
import { decodeHeads, encodeHeads } from '../../../src/search/format/heads.ts';
import { decodeNames, encodeNames } from '../../../src/search/format/names.ts';
import { articleTables, facetEntries, heads, names, texts, uint32s } from './support/format.ts';

test('numbers and texts come back as they were written', () => {
  const int32s = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
  fc.assert(
    fc.property(
      fc.array(uint32s),
      fc.array(int32s),
      fc.array(texts),
      (varints, signed, strings) => {
        const writer = new ByteWriter();
        for (const value of varints) writer.varint(value);
        for (const value of signed) writer.signed(value);
        writer.texts(strings);
        const bytes = writer.toBytes();
        expect(bytes).toHaveLength(writer.length);
        const reader = new ByteReader(bytes);
        expect(varints.map(() => reader.varint())).toEqual(varints);
        expect(signed.map(() => reader.signed())).toEqual(signed);
        expect(reader.texts()).toEqual(strings);
        reader.end();
      },
    ),
  );
});

test.each([-1, 2 ** 32, 0.5, Number.NaN])('%s cannot be written', (value) => {
  expect(() => {
    new ByteWriter().varint(value);
  }).toThrow(RangeError);
  expect(() => {
    new ByteWriter().signed(value - 2 ** 31);
  }).toThrow(RangeError);
});

test.each<[string, number[], (reader: ByteReader) => unknown]>([
  ['a number without its end', [0x80], (reader) => reader.varint()],
  ['a number of 33 bits', [0xff, 0xff, 0xff, 0xff, 0x1f], (reader) => reader.varint()],
  ['more items than there are bytes', [3, 1, 1], (reader) => reader.count()],
  ['more bytes than there are', [1, 2], (reader) => reader.bytes(3)],
  ['half a text', [3, 0x61, 0x62], (reader) => reader.text()],
])('%s is not read', (_, bytes, read) => {
  expect(() => read(new ByteReader(new Uint8Array(bytes)))).toThrow(RangeError);
});

test('the table of articles comes back', () => {
  fc.assert(
    fc.property(articleTables, (table) => {
      expect(decodeArticles(encodeArticles(table))).toEqual(table);
    }),
  );
});

test('heads, entries and names come back', () => {
  fc.assert(
    fc.property(heads, facetEntries, names, (someHeads, entries, someNames) => {
      expect(decodeHeads(encodeHeads(someHeads))).toEqual(someHeads);
      expect(decodeEntries('places', encodeEntries('places', entries))).toEqual(entries);
      expect(decodeEntries('terms', encodeEntries('terms', entries))).toEqual(entries);
      expect(decodeNames(encodeNames(someNames))).toEqual(someNames);
    }),
  );
});

/** Tokens whose beginnings are alike, in order. */
const tokens = fc
  .uniqueArray(
    fc.string({ unit: fc.constantFrom('a', 'b', ' ', '领', '𠀀', '𠀁'), minLength: 1 }),
    {
      minLength: 1,
      maxLength: 40,
    },
  )
  .map((unordered) => unordered.sort());

test('the directory comes back and says which chunks may hold a token', () => {
  fc.assert(
    fc.property(tokens, fc.nat(), fc.nat({ max: 4 }), (sorted, which, size) => {
      const chunkOf = (token: string) => Math.floor(sorted.indexOf(token) / (size + 1));
      const firsts = sorted.flatMap((token, at) =>
        at % (size + 1) === 0 ? [separatorOf(sorted[at - 1] ?? '', token)] : [],
      );
      expect(decodeDirectory(encodeDirectory(firsts))).toEqual(firsts);

      const token = sorted[which % sorted.length]!;
      const chunk = chunkOf(token);
      expect(chunksOf(firsts, token, false)).toEqual({ from: chunk, to: chunk + 1 });
      const begun = sorted.filter((other) => other.startsWith(token));
      expect(chunksOf(firsts, token, true)).toEqual({
        from: chunk,
        to: chunkOf(begun.at(-1)!) + 1,
      });
    }),
  );
});

test('where a chunk begins is written in as few characters as will do', () => {
  fc.assert(
    fc.property(tokens, (sorted) => {
      for (const [at, first] of sorted.entries()) {
        const before = sorted[at - 1] ?? '';
        const separator = separatorOf(before, first);
        expect(first.startsWith(separator)).toBe(true);
        expect(separator > before).toBe(true);
        expect(Array.from(separator).slice(0, -1).join('') > before).toBe(false);
      }
    }),
  );
});

test('the inflections of a word at the beginning of a chunk are looked for in that chunk only', () => {
  const firsts = [separatorOf('', 'a a'), separatorOf('plod plods', 'plot plots')];
  expect(firsts).toEqual(['a', 'plot']);
  expect(chunksOf(firsts, 'plot ', true)).toEqual({ from: 1, to: 2 });
});

test('a token before all others is in no chunk, and tokens that it begins may be in the first', () => {
  expect(chunksOf(['b', 'c'], 'a', false)).toEqual({ from: 0, to: 0 });
  expect(chunksOf(['ab', 'ac', 'b'], 'a', true)).toEqual({ from: 0, to: 2 });
  expect(chunksOf([], 'a', true)).toEqual({ from: 0, to: 0 });
});

test('the file that names the index is read as it was written', () => {
  const current = { index: '0123456789ab', articles: 5, passages: 60 };
  expect(readCurrent(writeCurrent(current))).toEqual({ version: 1, ...current });
});

test.each([
  '<!doctype html>',
  '{}',
  '{"version":2,"index":"0123","articles":1,"passages":1}',
  '{"version":1,"index":"../elsewhere","articles":1,"passages":1}',
  '{"version":1,"index":"0123","articles":-1,"passages":1}',
])('%s does not name an index', (text) => {
  expect(() => readCurrent(text)).toThrow();
});
