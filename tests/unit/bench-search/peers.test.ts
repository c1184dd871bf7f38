import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInThisContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../scripts/bench/benchmark.ts';
import { OPTIONS, planOf } from '../../../scripts/bench/search/options.ts';
import { PEERS } from '../../../scripts/bench/search/peers/index.ts';
import { bigrams, segments, singleCharacters } from '../../../scripts/bench/search/peers/tokens.ts';
import { questionOf } from '../../../scripts/bench/search/questions/question.ts';

const PACKAGE = path.resolve(
  import.meta.dirname,
  '../../../scripts/bench/search/peers/package.json',
);

describe('what peers index', () => {
  test('are words of both languages', () => {
    expect(segments('领导干部 in Lanzhou, 1960.')).toEqual([
      '领导',
      '干部',
      'in',
      'Lanzhou',
      '1960',
    ]);
  });

  test('or words and pairs of characters', () => {
    expect(bigrams('领导干部，好 in Lanzhou')).toEqual([
      '领导',
      '导干',
      '干部',
      '好',
      'in',
      'Lanzhou',
    ]);
  });

  test('or words and single characters', () => {
    expect(singleCharacters(['lanzhou', '干部a1'])).toEqual(['lanzhou', '干', '部', 'a1']);
  });

  test('is cut by functions that work in a page by themselves', () => {
    for (const [cut, input] of [
      [segments, '领导 a'],
      [bigrams, '领导 a'],
      [singleCharacters, ['领导', 'a']],
    ] as const) {
      const alone = runInThisContext(`(${cut.toString()})`) as (given: unknown) => unknown;
      expect(alone(input)).toEqual((cut as (given: unknown) => unknown)(input));
    }
  });
});

describe('peers', () => {
  test('are asked with and without quotation marks', () => {
    const question = questionOf('english', [{ form: 'phrase', words: ['party', 'branch'] }]);
    const typed = PEERS.flatMap(({ ways }) => ways.map((way) => [way.name, way.typed(question)]));
    expect(new Map(typed as [string, string][])).toEqual(
      new Map([
        ['Pagefind', 'party branch'],
        ['Pagefind, in quotes', '"party branch"'],
        ['MiniSearch, words', 'party branch'],
        ['MiniSearch, pairs', 'party branch'],
        ['FlexSearch, CJK', 'party branch'],
        ['FlexSearch, words and characters', 'party branch'],
        ['FlexSearch, with context', 'party branch'],
      ]),
    );
  });

  test('come in exact versions from a package of their own', () => {
    const { dependencies } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies)).toEqual(['flexsearch', 'minisearch', 'pagefind']);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/u);
  });
});

describe('the options of the benchmark', () => {
  const standard = Object.fromEntries(
    Object.entries(OPTIONS).map(([name, option]) => [name, option.standard]),
  ) as Record<keyof typeof OPTIONS, string>;

  test('stand for the full run', () => {
    expect(planOf(standard)).toMatchObject({ articles: 10_000, questions: 1400, peers: PEERS });
  });

  test('name peers', () => {
    const namesOf = (peers: string) => planOf({ ...standard, peers }).peers.map(({ id }) => id);
    expect(namesOf('none')).toEqual([]);
    expect(namesOf('flexsearch-cjk,pagefind')).toEqual(['flexsearch-cjk', 'pagefind']);
    expect(() => namesOf('pagefind,lunr')).toThrow(UsageError);
  });

  test('refuse a report without a place for it, before anything is measured', () => {
    expect(() => planOf({ ...standard, report: PACKAGE })).toThrow(UsageError);
  });
});
