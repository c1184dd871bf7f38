import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';

const beside = (outDir: string, end: string) =>
  path.join(path.dirname(outDir), `.${path.basename(outDir)}.${end}`);

/**
 * The folder in which a site is made before it takes its place: a build that fails or is stopped
 * leaves the last good site as it was.
 */
export function stagingDir(outDir: string): string {
  return beside(outDir, 'new');
}

/**
 * Puts the finished site in its place.
 *
 * @throws the file system's error; the last good site is then still there
 */
export async function publish(outDir: string): Promise<void> {
  const old = beside(outDir, 'old');
  await rm(old, { recursive: true, force: true });
  if (existsSync(outDir)) await rename(outDir, old);
  await rename(stagingDir(outDir), outDir);
  await rm(old, { recursive: true, force: true });
}
