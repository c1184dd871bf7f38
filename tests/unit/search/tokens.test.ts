import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCommon } from '../../../src/search/text/common-words.ts';
import { elementsOf } from '../../../src/search/text/elements.ts';
import { stemOf } from '../../../src/search/text/stem.ts';
import {
  commonPairStemToken,
  commonPairToken,
  lastToken,
  pairToken,
  signToken,
  stemPartOf,
  stemToken,
  wordToken,
} from '../../../src/search/text/tokens.ts';

/** Texts full of what could go wrong: inflections, figures, marks, halves of characters. */
const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      ...Array.from('aeds’\'" 领导干1２.％，“é𠀀ꞏ\n'),
      '\uD840',
      '\uDC00',
      '\u200B',
    ),
    maxLength: 60,
  }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** What a token stands for: its kind, and what it is made of. */
type Meaning = [kind: 'word' | 'words' | 'pair' | 'last' | 'sign', ...parts: string[]];

/** All tokens that a text could have, of every kind, with what they stand for. */
function meaningsIn(text: string): [token: string, meaning: Meaning][] {
  const elements = elementsOf(text);
  const words = elements.filter(({ kind }) => kind === 'word').map(({ text }) => text);
  const runs = elements.filter(({ kind }) => kind === 'run').map(({ text }) => Array.from(text));
  return [
    ...words.map((word): [string, Meaning] => [wordToken(word), ['word', word]]),
    ...words.flatMap((word, at): [string, Meaning][] => {
      const next = words[at + 1];
      return next === undefined ? [] : [[commonPairToken(word, next), ['words', word, next]]];
    }),
    ...runs.flatMap((run) =>
      run.flatMap((char, at): [string, Meaning][] => [
        [signToken(char), ['sign', char]],
        [lastToken(char), ['last', char]],
        ...run
          .slice(at + 1)
          .map((next): [string, Meaning] => [pairToken(char, next), ['pair', char, next]]),
      ]),
    ),
  ];
}

test('a token stands for one thing only', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const known = new Map<string, Meaning>();
      for (const [token, meaning] of meaningsIn(text)) {
        expect(known.get(token) ?? meaning).toEqual(meaning);
        known.set(token, meaning);
      }
    }),
    { numRuns: 2000 },
  );
});

test('the token of a stem begins the tokens of its inflections, and no other token', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const meanings = meaningsIn(text);
      for (const [, [wanted, word]] of meanings) {
        if (wanted !== 'word') continue;
        for (const [token, [kind, other]] of meanings) {
          const isInflection = kind === 'word' && stemOf(other!) === stemOf(word!);
          expect(token.startsWith(stemToken(word!)), `${word} ${token}`).toBe(isInflection);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('the token of a word and a stem begins those of the word and an inflection, and no other', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const meanings = meaningsIn(text);
      for (const [, [wanted, word, next]] of meanings) {
        if (wanted !== 'words') continue;
        const beginning = commonPairStemToken(word!, next!);
        for (const [token, [kind, other, behind]] of meanings) {
          const isMeant = kind === 'words' && other === word && stemOf(behind!) === stemOf(next!);
          expect(token.startsWith(beginning), `${word} ${next} ${token}`).toBe(isMeant);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('the token of a sign begins those with the sign first in a pair or last in a run, and no other', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const meanings = meaningsIn(text);
      for (const [, [wanted, char]] of meanings) {
        // A quotation mark begins pairs of words too, and is never looked for by itself.
        if (wanted !== 'sign' || char === '"') continue;
        for (const [token, [kind, first]] of meanings) {
          const isOfRun = kind !== 'word' && kind !== 'words';
          expect(token.startsWith(signToken(char!)), `${char} ${token}`).toBe(
            isOfRun && first === char,
          );
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('a token can be written as UTF-8 and read again', () => {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder('utf-8', { ignoreBOM: true })];
  fc.assert(
    fc.property(texts, (text) => {
      for (const [token] of meaningsIn(text)) {
        expect(decoder.decode(encoder.encode(token))).toBe(token);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a word’s token tells the stem that it has in common with its inflections', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const [token, [kind, word]] of meaningsIn(text)) {
        expect(stemPartOf(token), token).toBe(kind === 'word' ? stemToken(word!) : undefined);
      }
    }),
    { numRuns: 1000 },
  );
});

test('inflections share a stem, other words have their own', () => {
  expect(wordToken('plotted')).toBe('plot plotted');
  expect(wordToken("plot's").startsWith(stemToken('plots'))).toBe(true);
  expect(wordToken('plotter').startsWith(stemToken('plot'))).toBe(false);
});

test('common words are whole words of any text', () => {
  expect(['the', 'of', 'be', 'an'].every(isCommon)).toBe(true);
  expect(['', 'plot', 'thee'].some(isCommon)).toBe(false);
});
