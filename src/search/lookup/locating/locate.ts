import type { SideCounts } from '../../format/postings.ts';
import type { Form, Part } from '../../query/model.ts';
import type { IndexReader, Postings } from '../reader.ts';
import { intersection, NOWHERE, union } from './postings.ts';
import { roundsOf } from './rounds.ts';
import { commonStarts, countStarts, placesIn, startsIn } from './starts.ts';
import { termsOf, type Term } from './terms.ts';

/**
 * Finds a part of a query in the index.
 *
 * @param signal - stops the work between two steps
 * @returns the sides that have a match, ascending, and how many matches of all its forms each has
 * @throws SearchFailure, or the signal's reason
 */
export async function locate(
  index: Pick<IndexReader, 'postingsOf'>,
  part: Part,
  signal?: AbortSignal,
): Promise<SideCounts> {
  return union(await Promise.all(part.forms.map((form) => locateForm(index, form, signal))));
}

async function locateForm(
  index: Pick<IndexReader, 'postingsOf'>,
  form: Form,
  signal?: AbortSignal,
): Promise<SideCounts> {
  const terms = termsOf(form);
  const found = new Map<string, Postings[]>();
  let sides: Uint32Array | undefined;
  for (const round of roundsOf(terms)) {
    const postings = await Promise.all(
      round.map(({ token, isPrefix }) => index.postingsOf(token, isPrefix)),
    );
    signal?.throwIfAborted();
    const all = postings.map(union);
    if (terms.length === 1) return all[0]!;
    const held = all.map((term) => term.sides);
    sides = intersection(sides ? [sides, ...held] : held);
    if (sides.length === 0) return NOWHERE;
    for (const [at, { token }] of round.entries()) found.set(token, postings[at]!);
  }
  return locateTogether(terms, found, sides!, signal);
}

/** Finds where terms stand one behind the other, in sides that have all of them. */
async function locateTogether(
  terms: readonly Term[],
  found: ReadonlyMap<string, Postings[]>,
  sides: Uint32Array,
  signal?: AbortSignal,
): Promise<SideCounts> {
  const places = new Map(
    await Promise.all(
      Array.from(
        found,
        async ([token, postings]) => [token, await placesIn(sides, postings)] as const,
      ),
    ),
  );
  signal?.throwIfAborted();
  const startsOf = ({ token, offset }: Term) => startsIn(sides, places.get(token)!, offset);
  const [first, ...others] = terms;
  let starts = startsOf(first!);
  for (const term of others) {
    starts = commonStarts(starts, startsOf(term));
    if (starts.starts.length === 0) return NOWHERE;
  }
  return countStarts(sides, starts);
}
