import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  choicesOf,
  isChosen,
  isEmpty,
  namedFacetsOf,
  NO_FILTERS,
  toggled,
  type Choice,
} from '../../../src/components/search/state/filters.ts';

const month = (value: string): Choice => ({ facet: 'years', value });
const inTurn = (...choices: Choice[]) => choices.reduce(toggled, NO_FILTERS);

test('several values of several facets are chosen one by one and given up again', () => {
  const choices: Choice[] = [
    { facet: 'years', value: '1960' },
    { facet: 'lang', value: 'zh' },
    { facet: 'columns', value: '要闻' },
    { facet: 'places', value: 'beijing' },
    { facet: 'places', value: 'lanzhou' },
    { facet: 'terms', value: 'ganbu' },
  ];
  const filters = inTurn(...choices);
  expect(choicesOf(filters)).toEqual(choices);
  expect(choices.every((choice) => isChosen(filters, choice))).toBe(true);
  expect(choicesOf(choices.reduce(toggled, filters))).toEqual([]);
});

test('only one language can be chosen', () => {
  const filters = inTurn({ facet: 'lang', value: 'zh' }, { facet: 'lang', value: 'en' });
  expect(choicesOf(filters)).toEqual([{ facet: 'lang', value: 'en' }]);
});

test.each([
  ['a month takes the place of its year', ['1960', '1960-06'], ['1960-06']],
  ['a year takes the place of its months', ['1960-06', '1960-07', '1960'], ['1960']],
  ['months of other years stay', ['1959-06', '1960'], ['1959-06', '1960']],
  [
    'several months stand beside each other, in order',
    ['1960-07', '1960-06'],
    ['1960-06', '1960-07'],
  ],
  ['a month chosen twice is given up', ['1960-06', '1960-06'], []],
])('%s', (_, values, years) => {
  expect(inTurn(...values.map(month)).years).toEqual(years);
});

test('filters are empty when nothing is chosen, and only then', () => {
  expect(isEmpty(NO_FILTERS)).toBe(true);
  const facets = fc.constantFrom<Choice['facet']>('years', 'lang', 'columns', 'places', 'terms');
  const choice = facets.map((facet) => ({ facet, value: facet === 'lang' ? 'en' : '1960' }));
  fc.assert(
    fc.property(fc.array(choice), (choices) => {
      const filters = inTurn(...choices);
      expect(isEmpty(filters)).toBe(choicesOf(filters).length === 0);
    }),
  );
});

test('only places and terms need files of their own', () => {
  expect(namedFacetsOf({ ...NO_FILTERS, years: ['1960'], columns: ['要闻'], lang: 'en' })).toEqual(
    [],
  );
  expect(namedFacetsOf({ ...NO_FILTERS, terms: ['ganbu'] })).toEqual(['terms']);
});
