import { statSync } from 'node:fs';
import type { Place } from './places.ts';

/** The operating system's name for an error, such as `ENOENT`; `unknown` when it has none. */
export function errorCode(error: unknown): string {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  return code;
}

/** Changes when a file changes; empty when there is none. */
export function stampOf({ path }: Place): string {
  const found = statSync(path, { throwIfNoEntry: false });
  return found ? `${found.mtimeMs}:${found.size}` : '';
}
