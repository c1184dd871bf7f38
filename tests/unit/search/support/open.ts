import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { indexFiles } from '../../../../src/search/browser/index-files.ts';
import { openIndex, type PagefindModule } from '../../../../src/search/browser/pagefind.ts';
import type { ArticleRecord } from '../../../../src/search/index/record.ts';
import { writeSearchIndex } from '../../../../src/search/index/write.ts';
import { answerQuery, type Answer } from '../../../../src/search/lookup/answer.ts';
import { parseQuery } from '../../../../src/search/query/parse.ts';

const INDEX_URL = 'http://archive.example/search-index/';

/** An index on disk, and the search over it as a browser runs it. */
export interface OpenedIndex {
  folder: string;
  search: (text: string) => Promise<Answer>;
}

/** A folder that {@link removeFolders} removes. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'search-index-'));
  folders.push(folder);
  return folder;
}

const folders: string[] = [];

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** Makes an index of records and opens it. */
export async function openRecords(records: ArticleRecord[]): Promise<OpenedIndex> {
  const folder = temporaryFolder();
  await writeSearchIndex(records, folder);
  return openFolder(folder);
}

/**
 * Opens an index with its own `pagefind.js`, which fetches from the folder.
 *
 * @param bytesOf - reads a file; throws when there is none
 */
export async function openFolder(
  folder: string,
  bytesOf: (path: string) => Uint8Array = (path) => readFileSync(join(folder, path)),
): Promise<OpenedIndex> {
  const files = indexFiles(INDEX_URL, (input) => {
    const url = input instanceof Request ? input.url : String(input);
    try {
      return Promise.resolve(new Response(Buffer.from(bytesOf(url.slice(INDEX_URL.length)))));
    } catch {
      return Promise.resolve(new Response('', { status: 404 }));
    }
  });
  globalThis.fetch = files.fetch;
  const pagefind = (await import(
    pathToFileURL(join(folder, 'pagefind.js')).href
  )) as PagefindModule;
  const index = await openIndex(pagefind, INDEX_URL, files);
  return {
    folder,
    search: (text) => answerQuery(index, parseQuery(text), Number.POSITIVE_INFINITY),
  };
}
