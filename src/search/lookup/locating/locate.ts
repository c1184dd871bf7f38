import type { SideCounts } from '../../format/postings.ts';
import type { Form, Part } from '../../query/model.ts';
import type { IndexReader } from '../reader.ts';
import { intersection, NOWHERE, union } from './postings.ts';
import { commonStarts, countStarts, startsIn } from './starts.ts';
import { termsOf } from './terms.ts';

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
  const postings = await Promise.all(
    terms.map(({ token, isPrefix }) => index.postingsOf(token, isPrefix)),
  );
  signal?.throwIfAborted();
  const all = postings.map(union);
  if (all.length === 1) return all[0]!;
  const sides = intersection(all.map((term) => term.sides));
  if (sides.length === 0) return NOWHERE;
  const starts = await Promise.all(
    postings.map((tokens, at) => startsIn(sides, tokens, terms[at]!.offset)),
  );
  signal?.throwIfAborted();
  const fewest = starts.toSorted((a, b) => a.starts.length - b.starts.length);
  return countStarts(sides, fewest.reduce(commonStarts));
}
