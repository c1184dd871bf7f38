import type { Dirent } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FIRST_TOKENS_FILE } from '../text/bundle.ts';
import { finished, inOrder, isUnused } from './files.ts';
import type { ArticleRecord } from './record.ts';
import { withIndex } from './session.ts';

/**
 * Makes the search index of an archive and writes it to a folder. Records are taken as they come
 * and not kept.
 *
 * @param records - in the order in which equally good results are to come; by id, that is by date
 * @param folder - made when it is not there; what an earlier index left in it is removed
 * @returns how many records were indexed
 * @throws Error, with the reason as its cause
 */
export async function writeSearchIndex(
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
  folder: string,
): Promise<{ records: number }> {
  const made = await withIndex(records, async (index) => {
    await rm(folder, { recursive: true, force: true });
    const { errors } = await index.writeFiles({ outputPath: folder });
    if (errors.length > 0) throw new Error(errors.join('; '));
  });
  const tokens: string[] = [];
  for (const { name, parentPath } of await filesIn(folder)) {
    const file = join(parentPath, name);
    if (isUnused(name)) await rm(file);
    else {
      const written = await readFile(file);
      const { bytes, first } = finished(name, written);
      if (bytes !== written) await writeFile(file, bytes);
      tokens.push(...first);
    }
  }
  await writeFile(join(folder, FIRST_TOKENS_FILE), inOrder(tokens).join('\n'));
  return { records: made.records };
}

/**
 * Makes the search index of an archive in memory, for a server that writes nothing.
 *
 * @param records - as for {@link writeSearchIndex}
 * @returns the files by their paths below the folder of the index
 * @throws Error, with the reason as its cause
 */
export async function searchIndexFiles(
  records: Iterable<ArticleRecord> | AsyncIterable<ArticleRecord>,
): Promise<Map<string, Uint8Array>> {
  const { result } = await withIndex(records, (index) => index.getFiles());
  if (result.errors.length > 0) throw new Error(result.errors.join('; '));
  const files = new Map<string, Uint8Array>();
  const tokens: string[] = [];
  for (const { path, content } of result.files) {
    if (isUnused(path)) continue;
    const { bytes, first } = finished(path, content);
    files.set(path, bytes);
    tokens.push(...first);
  }
  return files.set(FIRST_TOKENS_FILE, Buffer.from(inOrder(tokens).join('\n')));
}

async function filesIn(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile());
}
