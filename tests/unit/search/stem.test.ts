import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '../../../src/search/text/stem.ts';

test.each([
  'plot plots plotted plotting',
  'lead leads led leading',
  'study studies studied studying',
  'make makes made making',
  'use uses used using',
  'add adds added adding',
  'staff staffs staffed staffing',
  'control controls controlled controlling',
  'create creates created creating',
  'increase increases increased increasing',
  'agree agrees agreed agreeing',
  'plan plans planned planning',
  'treat treats treated treating',
  'need needs needed needing',
  'change changes changed changing',
  'write writes wrote written writing',
  'begin begins began begun beginning',
  'see sees saw seen seeing',
  'leave leaves left leaving',
  'die dies died dying',
  'be is are was were been being',
  'policy policies',
  'committee committees',
  'box boxes',
  'class classes',
  'bus buses',
  'base bases',
  'hero heroes',
  "woman women woman's women's",
  "cadre cadres cadre's",
  'child children',
])('one word: %s', (forms) => {
  expect(new Set(forms.split(' ').map(stemOf)).size).toBe(1);
});

test.each([
  'production product productive',
  'leadership leader lead',
  'plan plane plant',
  'unit united',
  'new news',
  'even evening',
  'us use',
  'it its',
  'policy police',
  'hop hope',
  'work worker',
  'fed fee',
  'thin thing',
])('different words: %s', (words) => {
  const list = words.split(' ');
  expect(new Set(list.map(stemOf)).size).toBe(list.length);
});

test('a possessive is a form of any word', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...Array.from('abdeginrstuy')), minLength: 1 }),
      (word) => {
        expect(stemOf(`${word}'s`)).toBe(stemOf(word));
      },
    ),
  );
});

test('of any letters, a stem is left, made of the beginning of the word', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('abdeginrstuyz')),
    minLength: 4,
  });
  fc.assert(
    fc.property(letters, (word) => {
      const stem = stemOf(word);
      expect(stem).not.toBe('');
      expect(stem.length).toBeLessThanOrEqual(word.length);
      expect(stem.slice(0, -1)).toBe(word.slice(0, stem.length - 1));
    }),
  );
});

test('words in other alphabets stay as they are', () => {
  expect(stemOf('правдами')).toBe('правдами');
});
