import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultsOf, marksOf } from '../../../scripts/bench/reading/marks.ts';
import { medianOf, scriptsOf, visitOf, type Visit } from '../../../scripts/bench/reading/visit.ts';
import { lighthouseResult } from './lighthouse-result.ts';

const SEEN = { score: 0.99, paint: 1100, scripts: ['http://localhost/a.js'] };

describe('a visit', () => {
  test('has its figures from Lighthouse, the mark in hundredths', () => {
    expect(visitOf(lighthouseResult(SEEN))).toEqual({
      performance: 99,
      firstPaint: 1100,
      largestPaint: 2200,
      blocked: 3,
      shift: 0,
      bytes: 10_000,
      requests: 2,
    });
  });

  test('is not made up where Lighthouse has no figure', () => {
    const result = lighthouseResult(SEEN);
    delete result.audits['total-blocking-time'];
    expect(() => visitOf(result)).toThrow('total-blocking-time');
  });

  test('names each script once', () => {
    const scripts = ['http://localhost/a.js', 'http://localhost/b.js', 'http://localhost/a.js'];
    expect(scriptsOf(lighthouseResult({ ...SEEN, scripts }))).toEqual(scripts.slice(0, 2));
  });
});

describe('marks', () => {
  test('are whole numbers, and 0 where Lighthouse could not tell', () => {
    const { categories } = lighthouseResult({ ...SEEN, score: 0.294 });
    expect(marksOf({ categories })).toEqual({ performance: 29 });
    categories.performance!.score = null;
    expect(marksOf({ categories })).toEqual({ performance: 0 });
  });

  test('are lost by audits that count and are not at their best', () => {
    expect(faultsOf(lighthouseResult(SEEN))).toEqual([
      expect.stringMatching(/^first-contentful-paint: First paint/u),
    ]);
  });
});

describe('the median', () => {
  const visit = fc.record<Visit>({
    performance: fc.nat(100),
    firstPaint: fc.nat(5000),
    largestPaint: fc.nat(5000),
    blocked: fc.nat(500),
    shift: fc.nat(1),
    bytes: fc.nat(1e6),
    requests: fc.nat(50),
  });

  test('of each figure has as many visits above it as below it, whatever their order', () => {
    fc.assert(
      fc.property(
        fc.array(visit, { minLength: 1, maxLength: 9 }).filter(({ length }) => length % 2 === 1),
        (visits) => {
          const median = medianOf(visits);
          expect(medianOf([...visits].reverse())).toEqual(median);
          for (const name of Object.keys(median) as (keyof Visit)[]) {
            const half = (visits.length - 1) / 2;
            expect(visits.filter((one) => one[name] < median[name]).length).toBeLessThanOrEqual(
              half,
            );
            expect(visits.filter((one) => one[name] > median[name]).length).toBeLessThanOrEqual(
              half,
            );
          }
        },
      ),
    );
  });
});
