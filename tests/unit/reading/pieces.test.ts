import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { piecesOf } from '../../../src/components/reading/listening/pieces.ts';
import { openHoldings } from '../../../src/holdings/index.ts';

const spoken = (text: string, side: 'en' | 'zh') =>
  piecesOf(text, side).map(({ from, to }) => text.slice(from, to));

test('every sentence is spoken by itself', () => {
  expect(spoken('One sentence. And another? A third!', 'en')).toEqual([
    'One sentence.',
    'And another?',
    'A third!',
  ]);
  expect(spoken('本报天津10日电。又一句！', 'zh')).toEqual(['本报天津10日电。', '又一句！']);
});

test('a long sentence is divided where a voice pauses, and remembered as one sentence', () => {
  const text = `${'在推行制度的过程中，'.repeat(6)}逐步得到解决。`;
  const pieces = piecesOf(text, 'zh');
  expect(pieces.length).toBe(2);
  expect(text.slice(pieces[0]!.from, pieces[0]!.to)).toMatch(/，$/u);
  for (const { sentence } of pieces) expect(sentence).toEqual({ from: 0, to: text.length });
});

test('a figure is not divided', () => {
  const text = `${'The output of the factory was by no means small '.repeat(3)}at 1,234,567 units and more.`;
  expect(spoken(text, 'en').some((piece) => piece.includes('1,234,567'))).toBe(true);
});

test('what has nothing to say is not spoken', () => {
  expect(spoken('——', 'zh')).toEqual([]);
  expect(spoken('', 'en')).toEqual([]);
});

describe.each(['en', 'zh'] as const)('of any text in %s', (side) => {
  const signs = Array.from('abAB 12,.;:—()"“”‘’，。；：、！？（）《》干部下放车间领导\u3000\n');
  const texts = fc.string({ unit: fc.constantFrom(...signs), maxLength: 400 });

  test('all that can be spoken is spoken once, in order, and never for long', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = piecesOf(text, side);
        const letters = (part: string) => part.replace(/[^\p{L}\p{N}]/gu, '');
        expect(pieces.map(({ from, to }) => letters(text.slice(from, to))).join('')).toBe(
          letters(text),
        );
        for (const { from, to, sentence } of pieces) {
          expect(to - from).toBeLessThanOrEqual(side === 'en' ? 170 : 45);
          expect(from).toBeGreaterThanOrEqual(sentence.from);
          expect(to).toBeLessThanOrEqual(sentence.to);
        }
      }),
    );
  });
});

test('no passage of the archive is spoken in one go for more than 15 seconds', () => {
  const { holdings } = openHoldings('content');
  const passages = holdings!.listArticles().flatMap(({ id }) => holdings!.loadArticle(id).passages);
  const most = { en: 0, zh: 0 };
  for (const side of ['en', 'zh'] as const) {
    for (const { text } of passages.flatMap((passage) => passage[side])) {
      most[side] = Math.max(most[side], ...piecesOf(text, side).map(({ from, to }) => to - from));
    }
  }
  // At 14 letters and 4 characters a second, at which voices speak if nobody hurries them.
  expect(most.en / 14).toBeLessThan(15);
  expect(most.zh / 4).toBeLessThan(15);
  expect(Math.min(most.en, most.zh)).toBeGreaterThan(20);
});
