import { parseArticleId } from '../../archive/naming/article-id.ts';
import { refuse } from '../failure.ts';
import type { Place } from './shape.ts';

/** An id as `identifyBlocks` of the archive makes it. */
const PASSAGE = /^p[0-9a-hjkmnp-tv-z]{7}(?:-(?:[2-9]|[1-9]\d{1,3}))?$/u;

/** Longer names are not looked at. */
const LONGEST_ID = 80;

/** True for what could be the id of a passage. */
export function isPassageId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ID && PASSAGE.test(value);
}

/** True for what could be the permanent name of an article. */
export function isArticleId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ID && !!parseArticleId(value);
}

/** An id that is one as far as its form tells. */
export function idOf(
  value: unknown,
  isId: (value: unknown) => value is string,
  place: Place,
): string {
  if (typeof value !== 'string') refuse('field-wrong', place);
  return isId(value) ? value : refuse('id-malformed', place);
}
