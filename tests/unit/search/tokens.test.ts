import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementsOf } from '../../../src/search/text/elements.ts';
import { RULER, stemToken, tokensOf, wordToken } from '../../../src/search/text/tokens.ts';

/** Texts full of what could go wrong: inflections, figures, marks, and the token's own letters. */
const texts = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...Array.from("aeds’' 领导干1２.％，“\uA78F\uA78C\uA000\uA001가é𠀀\n")),
    maxLength: 60,
  }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

function tokensIn(text: string): string[] {
  return elementsOf(text).flatMap(tokensOf);
}

test('a word is one token, a run one for each of its characters', () => {
  expect(tokensIn('plotted 领导干部 66.4%')).toHaveLength(1 + 4 + 5);
  expect(tokensIn('领导 \n 干部')).toHaveLength(4);
});

test('no token is the beginning of another', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = [...new Set([RULER, ...tokensIn(text)])].sort();
      for (let at = 1; at < tokens.length; at += 1) {
        expect(tokens[at]!.startsWith(tokens[at - 1]!)).toBe(false);
      }
    }),
    { numRuns: 1000 },
  );
});

test('Pagefind has nothing to change in a token', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const token of tokensIn(text)) {
        expect(token).toMatch(/^[\p{L}\p{N}]+$/u);
        expect(token.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')).toBe(token);
      }
    }),
    { numRuns: 1000 },
  );
});

test('the token of a stem begins the tokens of its inflections and of nothing else', () => {
  expect(wordToken('plotted').startsWith(stemToken('plots'))).toBe(true);
  expect(wordToken("plot's").startsWith(stemToken('plots'))).toBe(true);
  expect(wordToken('plotter').startsWith(stemToken('plot'))).toBe(false);
});
