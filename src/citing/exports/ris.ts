import { fieldsOf, type NamedField } from '../fields/fields-of.ts';
import type { Cited } from '../fields/fields.ts';
import type { CitedName } from '../record.ts';

/**
 * A record in RIS: one tag a line, lines ended by CR LF, UTF-8.
 *
 * @see https://web.archive.org/web/20120526103719/http://refman.com/support/risformat_intro.asp
 */
export function ris(cited: Cited): string {
  const lines = fieldsOf('ris', cited).flatMap((field) =>
    valuesOf(field).map((value) => `${field.name}  - ${value}`),
  );
  return ['TY  - NEWS', ...lines, 'ER  - ', ''].join('\r\n');
}

function valuesOf({ kind, value }: NamedField): string[] {
  if (kind === 'names') return value.map(nameOf);
  return [kind === 'date' ? value.replaceAll('-', '/') : value];
}

function nameOf({ name, family, given }: CitedName): string {
  return family !== undefined && given !== undefined ? `${family}, ${given}` : name;
}
