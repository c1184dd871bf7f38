import type { Node } from 'yaml';

/** What the text of a value must be, in words and as a reading of it. */
export interface Rule<T> {
  /** Completes the sentence “The value must be …”. */
  wanted: string;
  /** The value of a text without white space at its ends; undefined when the rule is broken. */
  read: (text: string) => T | undefined;
}

/** One key of an entry: whether it must be there, and whether its value is a list. */
export interface Field<T, Count extends 'one' | 'optional' | 'many' = 'one' | 'optional' | 'many'> {
  count: Count;
  rule: Rule<T>;
}

/** All keys that an entry may have. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** A value, and the node that it was read from. */
export interface Located<T> {
  value: T;
  node: Node;
}

/** An item of a file's list. What is missing or wrong in it has been reported and left out. */
export interface Entry<F extends Fields> {
  /** By key; a list of one or none when the value is single. */
  values: { [K in keyof F]: Located<ValueOf<F[K]>>[] };
}

type ValueOf<F> = F extends Field<infer T> ? T : never;

type OptionalKeys<F extends Fields> = {
  [K in keyof F]: F[K]['count'] extends 'optional' ? K : never;
}[keyof F];

/** The plain values of an entry without problems. */
export type Plain<F extends Fields> = {
  [K in Exclude<keyof F, OptionalKeys<F>>]: F[K]['count'] extends 'many'
    ? ValueOf<F[K]>[]
    : ValueOf<F[K]>;
} & { [K in OptionalKeys<F>]?: ValueOf<F[K]> };

export function one<T>(rule: Rule<T>): Field<T, 'one'> {
  return { count: 'one', rule };
}

export function optional<T>(rule: Rule<T>): Field<T, 'optional'> {
  return { count: 'optional', rule };
}

export function many<T>(rule: Rule<T>): Field<T, 'many'> {
  return { count: 'many', rule };
}

/** Any text that is not empty. */
export const TEXT: Rule<string> = {
  wanted: 'text that is not empty',
  read: (text) => text || undefined,
};

/** Text that a pattern fits. */
export function matching(pattern: RegExp, wanted: string): Rule<string> {
  return { wanted, read: (text) => (pattern.test(text) ? text : undefined) };
}

/** What stands in addresses: lower-case ASCII words and numbers joined by `-`. */
export const SLUG = matching(
  /^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  'lower-case letters from a to z, digits and single hyphens, at most 40 in all',
);

/** Text with a Chinese character in it. */
export const CHINESE = matching(/\p{Script=Han}/u, 'Chinese text');

/** The plain values of an entry in which nothing was wrong. */
export function plainValues<F extends Fields>(entry: Entry<F>, fields: F): Plain<F> {
  const pairs = Object.entries(fields).flatMap(([key, { count }]): [string, unknown][] => {
    const values = entry.values[key]!.map(({ value }) => value);
    if (count === 'many') return [[key, values]];
    return values.length > 0 ? [[key, values[0]]] : [];
  });
  return Object.fromEntries(pairs) as Plain<F>;
}
