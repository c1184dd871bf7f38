import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timelineOf } from '../../../src/components/search/narrowing/timeline.ts';

const month = (value: string, passages = 1) => ({ value, articles: 1, passages });
const values = (stretches: ReturnType<typeof timelineOf>) =>
  stretches.flatMap(({ bars }) => bars.map(({ value }) => value));

test('months without hits have empty bars between those that have some', () => {
  const [stretch, ...others] = timelineOf([month('1960-02', 3), month('1960-05', 2)], undefined);
  expect(others).toEqual([]);
  expect(stretch).toEqual({
    name: '1960',
    bars: [
      month('1960-02', 3),
      { value: '1960-03', articles: 0, passages: 0 },
      { value: '1960-04', articles: 0, passages: 0 },
      month('1960-05', 2),
    ],
  });
});

test('the bars go from the first month of the archive to its last', () => {
  const archive = { first: '1957-11', last: '1959-02' };
  const stretches = timelineOf([month('1958-06')], archive);
  expect(stretches.map(({ bars }) => bars.length)).toEqual([2, 12, 2]);
  expect(values(stretches).at(0)).toBe('1957-11');
  expect(values(stretches).at(-1)).toBe('1959-02');
});

test('a year of few months has no room for its name', () => {
  const archive = { first: '1957-11', last: '1959-02' };
  expect(timelineOf([month('1958-06')], archive).map(({ name }) => name)).toEqual(['', '1958', '']);
});

test('there is no time-line of a single month, nor of nothing', () => {
  expect(timelineOf([month('1960-02')], undefined)).toEqual([]);
  expect(timelineOf([], undefined)).toEqual([]);
});

test('more than six years are counted by year, and not every one is named', () => {
  const months = [month('1949-10', 2), month('1949-12', 3), month('1978-01', 1)];
  const stretches = timelineOf(months, undefined);
  expect(values(stretches)).toEqual(Array.from({ length: 30 }, (_, at) => String(1949 + at)));
  expect(stretches[0]!.bars).toEqual([{ value: '1949', articles: 2, passages: 5 }]);
  const names = stretches.map(({ name }) => name).filter((name) => name !== '');
  expect(names).toEqual(['1949', '1953', '1957', '1961', '1965', '1969', '1973', '1977']);
});

test('no hit is lost, and every bar follows on the one before', () => {
  const months = fc
    .uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1 })
    .map((numbers) =>
      numbers
        .toSorted((a, b) => a - b)
        .map((at) => month(new Date(Date.UTC(1949, at)).toISOString().slice(0, 7), at + 1)),
    );
  fc.assert(
    fc.property(months, (some) => {
      const stretches = timelineOf(some, { first: '1948-12', last: '1950-01' });
      const bars = stretches.flatMap((stretch) => stretch.bars);
      const sum = (list: { passages: number }[]) =>
        list.reduce((total, { passages }) => total + passages, 0);
      expect(sum(bars)).toBe(sum(some));
      expect(values(stretches)).toEqual([...new Set(values(stretches))].sort());
      expect(bars.length).toBeLessThanOrEqual(72);
    }),
  );
});
