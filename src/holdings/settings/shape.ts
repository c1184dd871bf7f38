/** A single value of a settings file: what it must be, in words and as a test. */
export interface Leaf<T> {
  wanted: string;
  accepts: (value: unknown) => value is T;
}

/** A map of a settings file: exactly these keys. */
export interface Keys {
  keys: Readonly<Record<string, Shape>>;
}

/** A list of a settings file: any number of values of one shape. */
export interface Items {
  items: Shape;
}

export type Shape = Leaf<unknown> | Keys | Items;

/** The type of the value that a shape describes. */
export type Shaped<S> =
  S extends Leaf<infer T>
    ? T
    : S extends { items: infer I }
      ? Shaped<I>[]
      : S extends { keys: infer K }
        ? { -readonly [Name in keyof K]: Shaped<K[Name]> }
        : never;

const text: Leaf<string> = {
  wanted: 'text that is not empty; put it between quotes if it looks like a number',
  accepts: (value): value is string => typeof value === 'string' && value.trim() !== '',
};

const year: Leaf<number> = {
  wanted: 'a year of four digits',
  accepts: (value): value is number =>
    Number.isInteger(value) && Number(value) >= 1000 && Number(value) <= 9999,
};

const word = <const W extends string>(wanted: W): Leaf<W> => ({
  wanted,
  accepts: (value): value is W => value === wanted,
});

const bothLanguages = { keys: { en: text, zh: text } };

/** The keys of `archive.yml`; every one must be there, and no other. */
export const ARCHIVE_SHAPE = {
  keys: {
    title: bothLanguages,
    shortTitle: bothLanguages,
    description: bothLanguages,
    newspaper: bothLanguages,
    languages: { keys: { original: word('zh-Hans'), translation: word('en') } },
    years: { keys: { first: year, last: year } },
    rights: bothLanguages,
    translationNotice: bothLanguages,
    examples: { items: text },
  },
} satisfies Keys;

/** What `archive.yml` says about the archive as a whole. */
export type ArchiveSettings = Shaped<typeof ARCHIVE_SHAPE>;
