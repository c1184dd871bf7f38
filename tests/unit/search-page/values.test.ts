import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foremost, withChosen, yearsOf } from '../../../src/components/search/narrowing/values.ts';
import { NO_FILTERS } from '../../../src/components/search/state/filters.ts';

const value = (name: string, articles = 1) => ({ value: name, articles, passages: 2 * articles });

test('a year has the sum of its months, and its months with it', () => {
  const months = [value('1958-01', 2), value('1958-03', 1), value('1960-12', 4)];
  expect(yearsOf(months, NO_FILTERS)).toEqual([
    { ...value('1958', 3), months: months.slice(0, 2) },
    { ...value('1960', 4), months: months.slice(2) },
  ]);
});

test('what is chosen can be given up although it finds nothing', () => {
  const filters = { ...NO_FILTERS, years: ['1957', '1959-06'], columns: ['要闻'] };
  expect(yearsOf([value('1958-01')], filters).map((year) => [year.value, year.articles])).toEqual([
    ['1957', 0],
    ['1958', 1],
    ['1959', 0],
  ]);
  expect(yearsOf([value('1958-01')], filters)[2]!.months).toEqual([
    { value: '1959-06', articles: 0, passages: 0 },
  ]);
  expect(withChosen([value('短波', 3)], 'columns', filters)).toEqual([
    value('短波', 3),
    { value: '要闻', articles: 0, passages: 0 },
  ]);
});

test('a chosen value is there once', () => {
  const filters = { ...NO_FILTERS, columns: ['要闻'], years: ['1958'] };
  expect(withChosen([value('要闻')], 'columns', filters)).toEqual([value('要闻')]);
  expect(yearsOf([value('1958-01')], filters)).toHaveLength(1);
});

test('of a long list the eight with most articles are shown and those that are chosen', () => {
  const counts = fc.array(fc.nat(100), { maxLength: 30 });
  fc.assert(
    fc.property(counts, fc.nat(29), (articles, at) => {
      const values = articles.map((count, place) => value(`p${place}`, count));
      const filters = { ...NO_FILTERS, places: [`p${at}`] };
      const shown = foremost(values, 'places', filters);
      const hidden = values.filter((one) => !shown.includes(one));
      expect(shown).toEqual(values.filter((one) => shown.includes(one)));
      expect(shown.length).toBeGreaterThanOrEqual(Math.min(8, values.length));
      expect(shown.length).toBeLessThanOrEqual(9);
      expect(hidden.map((one) => one.value)).not.toContain(`p${at}`);
      const least = Math.min(
        ...shown.filter((one) => one.value !== `p${at}`).map((one) => one.articles),
      );
      expect(hidden.every((one) => one.articles <= least)).toBe(true);
    }),
  );
});
