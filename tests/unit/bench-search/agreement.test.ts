import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreementOf, isExact } from '../../../scripts/bench/search/agreement.ts';
import {
  agreementsOf,
  examOf,
  sampleOf,
  type Exam,
} from '../../../scripts/bench/search/measuring/exam.ts';
import { questionOf, type Kind } from '../../../scripts/bench/search/questions/question.ts';

const numbers = fc.uniqueArray(fc.nat(50), { maxLength: 20 });

describe('agreement', () => {
  test('is an average over questions, large and small alike', () => {
    const agreement = agreementOf([
      { there: [1, 2, 3, 4], found: [1, 2] },
      { there: [7], found: [7, 8, 9, 10] },
    ]);
    expect(agreement).toEqual({
      questions: 2,
      recall: 0.75,
      precision: 0.625,
      missed: 2,
      wrong: 3,
      inexact: 2,
    });
    expect(isExact(agreement)).toBe(false);
  });

  test('what is found where nothing is there counts against precision alone', () => {
    expect(agreementOf([{ there: [], found: [1] }])).toMatchObject({ recall: 1, precision: 0 });
    expect(agreementOf([{ there: [1], found: [] }])).toMatchObject({ recall: 0, precision: 1 });
  });

  test('is exact when and only when the same is found for every question', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, numbers)), (pairs) => {
        const same = pairs.map(([there]) => ({ there, found: [...there].reverse() }));
        expect(agreementOf(same)).toMatchObject({ recall: 1, precision: 1, inexact: 0 });
        expect(isExact(agreementOf(same))).toBe(true);
        const some = pairs.map(([there, found]) => ({ there, found }));
        const differ = some.filter(
          ({ there, found }) => new Set(there).symmetricDifference(new Set(found)).size > 0,
        );
        expect(agreementOf(some).inexact).toBe(differ.length);
        expect(isExact(agreementOf(some))).toBe(differ.length === 0);
      }),
    );
  });
});

/** Questions of which every third finds nothing. */
function exam(kinds: readonly Kind[]): Exam {
  return {
    articles: 100,
    questions: kinds.map((kind, at) => questionOf(kind, [{ form: 'word', text: `w${at}` }])),
    there: kinds.map((_, at) =>
      at % 3 === 2 ? { articles: [], passages: [] } : { articles: [at], passages: [2 * at] },
    ),
  };
}

describe('an exam', () => {
  test('is marked for each kind of question by itself', () => {
    const marked = agreementsOf(exam(['chinese', 'english', 'mixed']), 'articles', [[0], [], []]);
    expect(marked.chinese).toMatchObject({ questions: 1, recall: 1 });
    expect(marked.english).toMatchObject({ questions: 1, recall: 0, missed: 1 });
    expect(marked.mixed).toMatchObject({ questions: 1, recall: 1, wrong: 0 });
  });

  test('its sample has questions that find something, spread over all of them', () => {
    const whole = exam(Array.from({ length: 60 }, () => 'chinese' as const));
    const sample = sampleOf(whole, 8).map((question) => whole.questions.indexOf(question));
    expect(sample).toHaveLength(8);
    expect(sample.every((at) => at % 3 !== 2)).toBe(true);
    expect(Math.min(...sample)).toBeLessThan(8);
    expect(Math.max(...sample)).toBeGreaterThan(51);
    expect(sampleOf(whole, 1000)).toHaveLength(40);
  });

  test('can be of the first articles alone', () => {
    const scan = {
      add: () => undefined,
      firstPassages: [0, 3, 5, 9],
      found: [{ articles: [0, 2], passages: [1, 6] }],
    };
    const questions = exam(['chinese']).questions;
    expect(examOf(questions, scan, 2).there).toEqual([{ articles: [0], passages: [1] }]);
  });
});
