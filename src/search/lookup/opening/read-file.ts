import { SearchFailure } from '../../failure.ts';

/** Loads a file of the index by its name, unpacked; rejects with a `SearchFailure`. */
export type Load = (name: string) => Promise<Uint8Array>;

/** Loads a file and reads what it says. */
export type ReadFile = <T>(
  name: string,
  decode: (bytes: Uint8Array) => T,
) => Promise<{ thing: T; bytes: number }>;

/** Makes the function that reads files; it gives what they say and how long they are. */
export function fileReader(load: Load): ReadFile {
  return async (name, decode) => {
    const bytes = await load(name);
    return { thing: orDamaged(name, () => decode(bytes)), bytes: bytes.length };
  };
}

/**
 * Does something with what a file says.
 *
 * @throws SearchFailure of the kind `damaged` when that fails
 */
export function orDamaged<T>(name: string, use: () => T): T {
  try {
    return use();
  } catch (error) {
    throw new SearchFailure('damaged', `not as it was written: ${name}`, { cause: error });
  }
}
