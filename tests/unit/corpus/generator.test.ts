import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  AWKWARDNESS,
  generateDocument,
  KIND_SHARES,
  saidInText,
  visible,
  type Awkward,
  type GeneratedDocument,
  type Kind,
} from '../../../scripts/bench/corpus/index.ts';

const ARTICLES = 1000;
const corpus = Array.from({ length: ARTICLES }, (_, index) => generateDocument(index, 1));

const hash = (documents: readonly GeneratedDocument[]) =>
  createHash('sha256')
    .update(documents.map(({ text }) => text).join('\0'))
    .digest('hex');

const english = ({ truth }: GeneratedDocument) =>
  truth.rows.flatMap(({ en }) => en.join(' ').match(/\p{L}[\p{L}'’-]*/gu) ?? []);

const chinese = ({ truth }: GeneratedDocument) =>
  Array.from(truth.rows.map(({ zh }) => visible(zh.join(''))).join(''));

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('documents', () => {
  test('are the same bytes on every machine and in every version', () => {
    // A change of this hash changes every corpus that was ever made with the same seed.
    expect(hash(corpus.slice(0, 51))).toBe(
      '639a30e867a90524d4f51c5376da0513898bc107459dafd835aeeffd4a12332d',
    );
  });

  test('do not depend on what was made before them', () => {
    expect(generateDocument(700, 1)).toEqual(corpus[700]);
  });

  test('differ from index to index and from seed to seed', () => {
    expect(generateDocument(0, 2).text).not.toBe(corpus[0]!.text);
    const texts = new Set(corpus.map(({ text }) => saidInText(text, 'zh')));
    expect(texts.size).toBe(ARTICLES);
  });
});

describe('a corpus', () => {
  test('has articles of 1,650 Chinese characters and 800 English words on average', () => {
    expect(sum(corpus.map((made) => chinese(made).length)) / ARTICLES).toBeGreaterThan(1500);
    expect(sum(corpus.map((made) => chinese(made).length)) / ARTICLES).toBeLessThan(1800);
    expect(sum(corpus.map((made) => english(made).length)) / ARTICLES).toBeGreaterThan(720);
    expect(sum(corpus.map((made) => english(made).length)) / ARTICLES).toBeLessThan(880);
  });

  test.each([
    ['English words', (made: GeneratedDocument) => english(made).map((word) => word.toLowerCase())],
    ['Chinese bigrams', (made: GeneratedDocument) => bigrams(chinese(made))],
  ])(
    'keeps bringing new %s, as Heaps found: a power of its length from 0.5 to 0.75',
    (_, tokens) => {
      const early = vocabulary(corpus.slice(0, 100).flatMap(tokens));
      const late = vocabulary(corpus.flatMap(tokens));
      const power = Math.log(late.types / early.types) / Math.log(late.tokens / early.tokens);
      expect(power).toBeGreaterThan(0.5);
      expect(power).toBeLessThan(0.75);
    },
  );

  test('has every kind of article in about its share', () => {
    for (const [kind, share] of Object.entries(KIND_SHARES) as [Kind, number][]) {
      const found = corpus.filter(({ truth }) => truth.kind === kind).length;
      expect(found / ARTICLES, kind).toBeGreaterThan(share / 200);
      expect(found / ARTICLES, kind).toBeLessThan(share / 66);
    }
  });

  test.each(Object.keys(AWKWARDNESS) as Awkward[])('shows: %s', (name) => {
    const showing = corpus.filter((made) => made.truth.awkward.includes(name));
    expect(showing.length).toBeGreaterThan(5);
    expect(showing.some(SIGNS[name])).toBe(true);
    expect(corpus.some((made) => !SIGNS[name](made))).toBe(true);
  });
});

function bigrams(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, at) => characters[at]! + character);
}

function vocabulary(tokens: readonly string[]): { tokens: number; types: number } {
  return { tokens: tokens.length, types: new Set(tokens).size };
}

const inText = (pattern: RegExp) => (made: GeneratedDocument) => pattern.test(made.text);
const half = (made: GeneratedDocument, side: 'en' | 'zh') =>
  made.text.split('<hr />')[side === 'en' ? 0 : 1]!;

/** How each kind of awkwardness can be seen in a document. */
const SIGNS: Record<Awkward, (made: GeneratedDocument) => boolean> = {
  'no space after Title:': inText(/^\uFEFF?Title:\S/u),
  'blank lines in the header': inText(/^Title.*\r?\n\r?\nAuthor/mu),
  'no blank line after Page:': inText(/^Page: \d\r?\n.*\S/mu),
  'CRLF in the header only': (made) =>
    /^Page: \d\r\n/mu.test(made.text) && !half(made, 'zh').includes('\r'),
  'byte order mark': inText(/^\uFEFF/u),
  'decomposed letters': inText(/u\u0308/u),
  'author only in the body': (made) =>
    made.truth.authors.zh.length > 0 && /^Author:\r?$/mu.test(made.text),
  'author missing in the Chinese header': (made) =>
    /^Author: \S/mu.test(made.text) && /### .*\n\n\d{4}-/u.test(made.text),
  'byline repeated in English': (made) =>
    half(made, 'en').split(made.truth.authors.en[0] ?? '\0').length > 2,
  'byline repeated in Chinese': (made) =>
    half(made, 'zh').split(made.truth.authors.zh[0] ?? '\0').length > 2,
  'ragged indents in English': (made) => indents(half(made, 'en')) > 4,
  'ragged indents in Chinese': (made) => indents(half(made, 'zh')) > 4,
  'sub-headings at the indent of text': (made) =>
    made.truth.rows.some(
      ({ role, zh }) =>
        role === 'subheading' && half(made, 'zh').includes(`\n    ${zh.join('')}\n`),
    ),
  'sub-heading glued to a paragraph': (made) =>
    made.truth.rows.some(
      ({ role, zh }) => role === 'subheading' && half(made, 'zh').includes(`。${zh.join('')}\n`),
    ),
  'line broken in mid-sentence in English': (made) => isBroken(made, 'en'),
  'line broken in mid-sentence in Chinese': (made) => isBroken(made, 'zh'),
  'paragraph split on one side': ({ truth }) =>
    truth.rows.some(({ en, zh }) => en.length + zh.length === 3),
  'block left untranslated': ({ truth }) => truth.rows.some(({ en }) => en.length === 0),
  'space before a decimal point': inText(/\d [．.]\d/u),
  'half-width decimal points': (made) => /\d\.\d％/u.test(half(made, 'zh')),
  'Chinese left in the English': (made) => /\p{Script=Han}/u.test(half(made, 'en')),
  'typographic apostrophes': (made) => half(made, 'en').includes('’'),
  'dots around a repeated headline': inText(/^\s*·.+·$/mu),
};

/** How many different indents a half has. */
function indents(text: string): number {
  return new Set(text.split('\n').map((line) => /^\s*/u.exec(line)![0])).size;
}

/** True when a block of the truth does not stand on one line. */
function isBroken({ text, truth }: GeneratedDocument, side: 'en' | 'zh'): boolean {
  return truth.rows.flatMap((row) => row[side]).some((block) => !text.includes(block));
}
