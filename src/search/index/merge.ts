import { joinLists, type TokenList } from './list.ts';

/**
 * Merges runs, which hold the lists of some articles each, into one of all articles.
 *
 * @see Manning, Raghavan and Schütze, Introduction to Information Retrieval (2008), 4.2 Blocked
 *   sort-based indexing
 * @param runs - each in the order of its tokens; all articles of a run come before those of the next
 */
export function* mergeRuns(runs: readonly Iterable<TokenList>[]): Generator<TokenList> {
  const open = runs
    .map((run) => run[Symbol.iterator]())
    .map((rest) => ({ rest, list: next(rest) }));
  for (;;) {
    const token = least(open.map(({ list }) => list?.token));
    if (token === undefined) return;
    const same: TokenList[] = [];
    for (const run of open) {
      if (run.list?.token !== token) continue;
      same.push(run.list);
      run.list = next(run.rest);
    }
    yield joinLists(same);
  }
}

function next<T>(rest: Iterator<T, unknown>): T | undefined {
  const result = rest.next();
  return result.done ? undefined : result.value;
}

function least(tokens: readonly (string | undefined)[]): string | undefined {
  let first: string | undefined;
  for (const token of tokens) {
    if (token !== undefined && (first === undefined || token < first)) first = token;
  }
  return first;
}
