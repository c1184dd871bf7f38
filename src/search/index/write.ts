import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { CURRENT, writeCurrent } from '../format/files.ts';
import type { Name } from '../names/name.ts';
import { makeIndex, type MadeIndex, type Records } from './make.ts';

/**
 * Makes the search index of an archive and writes it to a folder. Records are taken as they come
 * and not kept.
 *
 * @param records - in the order of the archive: by date, page and id
 * @param names - of the entries of the gazetteer and of the glossary, in their order
 * @param folder - made when it is not there; what is in it is removed first
 * @throws Error, with the reason as its cause
 */
export async function writeSearchIndex(
  records: Records,
  names: readonly Name[],
  folder: string,
): Promise<MadeIndex> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return withScratch(join(folder, 'unfinished-'), async (scratch) => {
    const unnamed = join(scratch, 'index');
    const made = await makeIndex(records, names, scratch, async ({ name, bytes }) => {
      const path = join(unnamed, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytes);
    });
    await rename(unnamed, join(folder, made.digest));
    await writeFile(join(folder, CURRENT), currentOf(made));
    return made;
  });
}

/**
 * Makes the search index of an archive in memory, for a server that writes nothing.
 *
 * @param records - as for {@link writeSearchIndex}
 * @param names - as for {@link writeSearchIndex}
 * @returns the files by their paths below the folder of the index
 * @throws Error, with the reason as its cause
 */
export async function searchIndexFiles(
  records: Records,
  names: readonly Name[],
): Promise<Map<string, Uint8Array>> {
  return withScratch(join(tmpdir(), 'search-index-'), async (scratch) => {
    const files: [name: string, bytes: Uint8Array][] = [];
    const made = await makeIndex(records, names, scratch, ({ name, bytes }) => {
      files.push([name, bytes]);
      return Promise.resolve();
    });
    const named = new Map(files.map(([name, bytes]) => [`${made.digest}/${name}`, bytes]));
    return named.set(CURRENT, new TextEncoder().encode(currentOf(made)));
  });
}

function currentOf({ digest, records, passages }: MadeIndex): string {
  return writeCurrent({ index: digest, articles: records, passages });
}

/** Does something with a folder that is removed afterwards, whatever happens. */
async function withScratch<T>(beginning: string, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(beginning);
  try {
    return await use(folder);
  } catch (error) {
    throw new Error('the search index could not be made', { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
