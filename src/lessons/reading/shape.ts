import { refuse, type Failure } from '../failure.ts';
import { cleanText } from '../text.ts';

/** Where in a lesson something is read. */
export type Place = Pick<Failure, 'item' | 'field'>;

/**
 * What an object or array holds under a key by itself. What it inherits is not looked at and no
 * getter is run; undefined where there is nothing.
 */
export function own(from: unknown, key: string | number): unknown {
  if (typeof from !== 'object' || from === null) return undefined;
  return Object.getOwnPropertyDescriptor(from, key)?.value;
}

/** The elements of an array, holes as undefined; refused when it is none or has more than `most`. */
export function listOf(value: unknown, most: number, place: Place): unknown[] {
  if (!Array.isArray(value)) refuse('field-wrong', place);
  const { length } = value;
  if (length > most) refuse('too-many-items', { ...place, limit: most });
  return Array.from({ length }, (_, index) => own(value, index));
}

/** A text, cleaned; refused when it is none or longer than `longest`. */
export function textOf(value: unknown, longest: number, place: Place, clean = cleanText): string {
  if (typeof value !== 'string') refuse('field-wrong', place);
  if (value.length > longest) refuse('text-too-long', { ...place, limit: longest });
  return clean(value);
}

/** One of some texts. */
export function choiceOf<T extends string>(value: unknown, choices: readonly T[], place: Place): T {
  return choices.find((choice) => choice === value) ?? refuse('field-wrong', place);
}

/** True or false. */
export function flagOf(value: unknown, place: Place): boolean {
  return typeof value === 'boolean' ? value : refuse('field-wrong', place);
}

/** A short text in a form that is known. */
export function formOf(value: unknown, form: RegExp, place: Place): string {
  return typeof value === 'string' && form.test(value) ? value : refuse('field-wrong', place);
}
