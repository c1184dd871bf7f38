import type { Term } from './terms.ts';

/** Something to be looked up in the index. */
export type Lookup = Pick<Term, 'token' | 'isPrefix'>;

/** How many tokens of a form are looked up before it is known whether there is anything to find. */
const FIRST_TOKENS = 8;

/**
 * What is looked up for a form at one time, each token once; a later round only where some sides have
 * all of the rounds before.
 *
 * Of a long form the first round has a few terms from all over it: hardly ever has a side all of
 * these and not the form. What is costly waits too, with what tells its sides in its place.
 *
 * @param terms - all terms of the form
 * @returns at least one round, none of them empty
 */
export function roundsOf(terms: readonly Term[]): Lookup[][] {
  const distinct = [...new Map(terms.map((term) => [term.token, term])).values()];
  const costly = distinct.filter(({ isCostly }) => isCostly);
  const others = distinct.filter(({ isCostly }) => !isCostly);
  const share = Math.min(1, FIRST_TOKENS / others.length);
  const isFirst = (at: number) => Math.floor(at * share) < Math.floor((at + 1) * share);
  const signs = costly.map(({ token }) => ({ token, isPrefix: false }));
  return [
    [...others.filter((_, at) => isFirst(at)), ...signs],
    [...others.filter((_, at) => !isFirst(at)), ...costly],
  ].filter((round) => round.length > 0);
}
