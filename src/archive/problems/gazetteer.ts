import type { Entries } from './entry.ts';

/** Problems with what `places.yml` says. */
export const GAZETTEER_PROBLEMS = {
  PLACE_ID_REPEATED: {
    severity: 'error',
    message: 'The place of line {line} has the id “{id}” already; give this one another.',
    why: 'The id is the address of the page of the place, so that two places cannot share it.',
    remedy: 'Choose another id, or remove the entry if it is the same place.',
  },
  PLACE_NAME_REPEATED: {
    severity: 'error',
    message: 'The name “{name}” stands in line {line} already, for a {kind} too; tell them apart.',
    why: 'Where the text names one of two places of the same name and kind, nothing can say which is meant.',
    remedy:
      'Remove a name that is listed twice. Of two real places, call one by a longer name, such as 沈阳市和平区.',
  },
  PLACE_IN_MISSING: {
    severity: 'error',
    message: 'A {kind} needs “in”, the id of the higher place; add it.',
    why: 'Places are listed by province, and every city, county and district lies in one or in a municipality.',
    remedy: 'Add `in` with the id of the province, region, municipality or city.',
  },
  PLACE_IN_UNKNOWN: {
    severity: 'error',
    message: 'No place has the id “{id}”; correct it, or add that place.',
    why: 'A place in an unknown one would be missing from every list.',
    remedy: 'Correct the id, or add an entry for the higher place.',
  },
  PLACE_IN_NOT_HIGHER: {
    severity: 'error',
    message: 'A {kind} cannot lie in {id}, which is a {higher}; correct “in” or “kind”.',
    why: 'Provinces, regions and municipalities come first, then cities, then counties and districts. Without this order places could lie in each other.',
    remedy: 'Name a place of a higher kind. Provinces, regions and municipalities have no `in`.',
  },
  PLACE_EXCEPT_POINTLESS: {
    severity: 'error',
    message: '“{word}” holds none of the Chinese names of this place; correct or remove it.',
    why: 'Under `except` stand longer words that contain a name of the place and mean something else. Any other word has no effect there.',
    remedy: 'Correct the word, or take it away.',
  },
} as const satisfies Entries;
