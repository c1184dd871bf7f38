import type { Sides } from '../../archive/model.ts';
import { failureOf, type Field } from '../failure.ts';
import { FINGERPRINT } from '../fingerprint.ts';
import type { PassageRef, TakenPassage } from '../model.ts';
import { idOf, isArticleId, isPassageId } from './ids.ts';
import { formOf, own, type Place } from './shape.ts';

/** Where a field of what is read stands in the lesson. */
export type PlaceOf = (field: Field) => Place;

/** Reads a passage that was collected; undefined where there is none. */
export function readTaken(value: unknown): TakenPassage | undefined {
  const at: PlaceOf = (field) => ({ field });
  try {
    return { ...readRef(value, at), seen: readSeen(value, at) };
  } catch (error) {
    failureOf(error);
    return undefined;
  }
}

/**
 * Reads which passages are meant. A range that ends where it begins is a passage.
 *
 * @throws Refusal
 */
export function readRef(value: unknown, at: PlaceOf): PassageRef {
  const article = idOf(own(value, 'article'), isArticleId, at('article'));
  const passage = idOf(own(value, 'passage'), isPassageId, at('passage'));
  const last = own(value, 'to');
  const to = last === undefined ? passage : idOf(last, isPassageId, at('to'));
  return { article, passage, ...(to !== passage && { to }) };
}

/**
 * Reads the fingerprints of what was seen.
 *
 * @throws Refusal
 */
export function readSeen(value: unknown, at: PlaceOf): Sides<string> {
  const seen = own(value, 'seen');
  return {
    en: formOf(own(seen, 'en'), FINGERPRINT, at('seen')),
    zh: formOf(own(seen, 'zh'), FINGERPRINT, at('seen')),
  };
}
