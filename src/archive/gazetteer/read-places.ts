import type { Problem } from '../problems/problem.ts';
import { readEntries } from '../yaml/entries.ts';
import { checkPlaces } from './check-places.ts';
import { PLACE_FIELDS } from './fields.ts';
import type { Place } from './place.ts';

/**
 * Reads a gazetteer.
 *
 * @param yaml - the text of `places.yml`: a list of places, each with the keys of {@link Place}
 * @param file - its name, for problems
 * @returns the places in the order of the file, absent when there is an error, and every problem
 */
export function readPlaces(yaml: string, file: string): { places?: Place[]; problems: Problem[] } {
  const { values, problems } = readEntries(yaml, file, PLACE_FIELDS, checkPlaces);
  return values ? { places: values, problems } : { problems };
}
