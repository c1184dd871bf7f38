import { FIELDS, type Cited, type FieldNames, type FieldValue } from './fields.ts';

/** A field that a format has and a record fills: its name there, and what it holds. */
export type NamedField = { name: string } & (
  | { kind: 'text' | 'date' | 'address'; value: string }
  | { kind: 'names'; value: Extract<FieldValue, { kind: 'names' }>['value'] }
);

/** The fields that a format has for a record, in order, without the empty ones. */
export function fieldsOf(format: keyof FieldNames, cited: Cited): NamedField[] {
  return FIELDS.flatMap((field): NamedField[] => {
    const name = field[format];
    if (name === undefined) return [];
    const { kind, value } = field.of(cited);
    if (value === undefined || value.length === 0) return [];
    return kind === 'names' ? [{ name, kind, value }] : [{ name, kind, value }];
  });
}
