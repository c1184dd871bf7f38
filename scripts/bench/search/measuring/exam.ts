import { agreementOf, type Agreement } from '../agreement.ts';
import { KINDS, type Kind, type Question } from '../questions/question.ts';
import { foundAmongFirst, type Found, type Scan } from '../scan/scan.ts';

/** Questions with what the plain scan finds for them, in the first articles of a corpus. */
export interface Exam {
  /** How many articles are searched. */
  articles: number;
  questions: readonly Question[];
  /** In the order of the questions. */
  there: readonly Found[];
}

/** The exam that a scan has the answers of, for the first articles alone. */
export function examOf(questions: readonly Question[], scan: Scan, articles: number): Exam {
  const there = scan.found.map((found) => foundAmongFirst(found, articles, scan.firstPassages));
  return { articles, questions, there };
}

/** Agreement for each kind of question. */
export type Agreements = Readonly<Record<Kind, Agreement>>;

/**
 * Compares answers with what is there.
 *
 * @param found - for each question, numbers of articles or of passages
 */
export function agreementsOf(
  { questions, there }: Exam,
  what: keyof Found,
  found: readonly (readonly number[])[],
): Agreements {
  const comparisons = questions.map(({ kind }, at) => {
    return { kind, there: there[at]![what], found: found[at]! };
  });
  const of = (kind: Kind) => agreementOf(comparisons.filter((one) => one.kind === kind));
  return Object.fromEntries(KINDS.map((kind) => [kind, of(kind)])) as Record<Kind, Agreement>;
}

/** Up to so many of the questions that find something, evenly spread over all kinds. */
export function sampleOf({ questions, there }: Exam, count: number): Question[] {
  const answered = questions.filter((_, at) => there[at]!.articles.length > 0);
  const wanted = Math.min(count, answered.length);
  return Array.from({ length: wanted }, (_, at) => {
    return answered[Math.floor(((at + 0.5) * answered.length) / wanted)]!;
  });
}
