import type { Dictionary } from '../dictionary.ts';

/** Enough for the blocks and the sentences of a long article; some 10 MB at most. */
const MOST = 10_000;

/**
 * A function that remembers what another one gave. Once it knows 10,000 texts it forgets them all,
 * so that memory stays bounded however long it is used.
 */
export function remembering<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let result = known.get(text);
    if (!result) {
      if (known.size === MOST) known.clear();
      known.set(text, (result = read(text)));
    }
    return result;
  };
}

/** A function that gives the same thing whenever it is asked for it with the same dictionary. */
export function perDictionary<T extends object>(
  make: (dictionary: Dictionary) => T,
): (dictionary: Dictionary) => T {
  const made = new WeakMap<Dictionary, T>();
  return (dictionary) => {
    let thing = made.get(dictionary);
    if (!thing) made.set(dictionary, (thing = make(dictionary)));
    return thing;
  };
}
