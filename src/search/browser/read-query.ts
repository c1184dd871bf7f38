import type { Query } from '../query/model.ts';
import { parseQuery } from '../query/parse.ts';
import { mayBeTraditional, withSimplified } from '../query/simplify.ts';
import { SearchFailure } from '../failure.ts';

/** From traditional to simplified characters; its tables are large and take a while to unfold. */
let simplifier: Promise<(text: string) => string> | undefined;

/**
 * Reads a query, and loads what it takes to simplify traditional characters when it has any.
 *
 * @throws SearchFailure when that cannot be loaded
 */
export async function readQuery(text: string): Promise<Query> {
  const query = parseQuery(text);
  if (!mayBeTraditional(text)) return query;
  simplifier ??= loadSimplifier();
  return withSimplified(query, await simplifier);
}

async function loadSimplifier(): Promise<(text: string) => string> {
  try {
    const { Converter } = await import('opencc-js/t2cn');
    return Converter({ from: 't', to: 'cn' });
  } catch (error) {
    simplifier = undefined;
    const message = 'could not load the table of traditional characters';
    throw new SearchFailure('unreachable', message, { cause: error });
  }
}
