import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The size of a file, or of everything in a folder, in bytes. */
export function sizeOf(file: string): number {
  const about = statSync(file);
  if (!about.isDirectory()) return about.size;
  return readdirSync(file).reduce((sum, name) => sum + sizeOf(path.join(file, name)), 0);
}
