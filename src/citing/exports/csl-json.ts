import { fieldsOf, type NamedField } from '../fields/fields-of.ts';
import type { Cited } from '../fields/fields.ts';
import type { CitedName } from '../record.ts';

/** A name in CSL. */
export type CslName =
  { family: string; given: string; 'static-ordering': true } | { literal: string };

/** An item in CSL: variables that are text, names or dates. */
export type CslItem = Record<string, string | CslName[] | { 'date-parts': [number[]] }>;

/**
 * The item that a CSL processor takes.
 *
 * @see https://resource.citationstyles.org/schema/latest/input/json/csl-data.json
 */
export function cslItem(cited: Cited): CslItem {
  return Object.fromEntries(fieldsOf('csl', cited).map((field) => [field.name, valueOf(field)]));
}

/** The same as a file: an array with one item. */
export function cslJson(cited: Cited): string {
  return `${JSON.stringify([cslItem(cited)], null, 2)}\n`;
}

function valueOf({ kind, value }: NamedField): CslItem[string] {
  if (kind === 'names') return value.map(nameOf);
  return kind === 'date' ? { 'date-parts': [value.split('-').map(Number)] } : value;
}

/** Chinese names keep their order also in styles that put the given name first. */
function nameOf({ name, family, given }: CitedName): CslName {
  return family !== undefined && given !== undefined
    ? { family, given, 'static-ordering': true }
    : { literal: name };
}
