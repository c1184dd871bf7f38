import type { Problem } from '../problems/problem.ts';
import { readEntries } from '../yaml/entries.ts';
import { checkTerms } from './check-terms.ts';
import { TERM_FIELDS } from './fields.ts';
import type { Term } from './term.ts';

/**
 * Reads a glossary.
 *
 * @param yaml - the text of `terms.yml`: a list of terms, each with the keys of {@link Term}
 * @param file - its name, for problems
 * @returns the terms in the order of the file, absent when there is an error, and every problem
 */
export function readTerms(yaml: string, file: string): { terms?: Term[]; problems: Problem[] } {
  const { values, problems } = readEntries(yaml, file, TERM_FIELDS, checkTerms);
  return values ? { terms: values, problems } : { problems };
}
