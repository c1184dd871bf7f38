/** How well what was found for several questions agrees with what is there. */
export interface Agreement {
  questions: number;
  /** The share of what is there that was found, averaged over the questions that have an answer. */
  recall: number;
  /** The share of what was found that is right, averaged over the questions that found anything. */
  precision: number;
  /** What was not found, of all questions. */
  missed: number;
  /** What was found and is not there, of all questions. */
  wrong: number;
  /** Questions with anything missed or wrong. */
  inexact: number;
}

/** What one question should find and what it found, as numbers, each once. */
export interface Comparison {
  there: readonly number[];
  found: readonly number[];
}

/**
 * Compares what was found with what is there. Averages are over questions, each counting as much as
 * any other (macro averages); with no question to average over they are 1.
 *
 * @see Manning and others, Introduction to Information Retrieval (2008), 8.3
 */
export function agreementOf(comparisons: readonly Comparison[]): Agreement {
  const counted = comparisons.map(({ there, found }) => {
    const known = new Set(there);
    const right = found.filter((one) => known.has(one)).length;
    return { there: there.length, found: found.length, right };
  });
  const missed = counted.map(({ there, right }) => there - right);
  const wrong = counted.map(({ found, right }) => found - right);
  return {
    questions: comparisons.length,
    recall: average(counted.filter(({ there }) => there > 0).map((one) => one.right / one.there)),
    precision: average(
      counted.filter(({ found }) => found > 0).map((one) => one.right / one.found),
    ),
    missed: sum(missed),
    wrong: sum(wrong),
    inexact: counted.filter(({ there, found, right }) => there !== right || found !== right).length,
  };
}

/** True when everything was found and nothing else: not nearly, but exactly. */
export function isExact({ missed, wrong }: Agreement): boolean {
  return missed === 0 && wrong === 0;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function average(shares: readonly number[]): number {
  return shares.length === 0 ? 1 : sum(shares) / shares.length;
}
