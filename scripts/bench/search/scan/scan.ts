import type { Sides } from '../../../../src/archive/model.ts';
import { written, type Question } from '../questions/question.ts';
import { finderOf, scannedArticle, type Finder } from './find-part.ts';

/** What a question finds: numbers over the whole corpus, from 0, ascending. */
export interface Found {
  articles: number[];
  /** The passages that have a part of the question, in the articles that have all of them. */
  passages: number[];
}

/** A scan under way. */
export interface Scan {
  /** Looks for all questions in the next article, which has these passages. */
  add: (passages: readonly Sides<string>[]) => void;
  /** The passages that came before each article so far, and at the end the number of all. */
  firstPassages: number[];
  /** What was found so far, in the order of the questions. */
  found: Found[];
}

/** Looks for questions in one article after the other, by reading all of it: no index is involved. */
export function openScan(questions: readonly Question[]): Scan {
  const finders = new Map<string, Finder>();
  for (const part of questions.flatMap(({ parts }) => parts)) {
    finders.set(written(part), finderOf(part));
  }
  const scan: Scan = {
    firstPassages: [0],
    found: questions.map(() => ({ articles: [], passages: [] })),
    add: (passages) => {
      const article = scannedArticle(passages);
      const has = new Map([...finders].map(([part, find]) => [part, find(article)]));
      const number = scan.firstPassages.length - 1;
      const first = scan.firstPassages[number]!;
      for (const [at, { parts }] of questions.entries()) {
        const places = parts.map((part) => has.get(written(part))!);
        if (places.some(({ length }) => length === 0)) continue;
        const { articles, passages: all } = scan.found[at]!;
        articles.push(number);
        all.push(...[...new Set(places.flat())].sort((a, b) => a - b).map((one) => first + one));
      }
      scan.firstPassages.push(first + passages.length);
    },
  };
  return scan;
}

/** What a question finds in the first articles of a corpus alone. */
export function foundAmongFirst(
  { articles, passages }: Found,
  count: number,
  firstPassages: readonly number[],
): Found {
  return {
    articles: articles.filter((article) => article < count),
    passages: passages.filter((passage) => passage < firstPassages[count]!),
  };
}
