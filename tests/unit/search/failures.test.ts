import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { FailureKind } from '../../../src/search/browser/failure.ts';
import { indexFiles } from '../../../src/search/browser/index-files.ts';
import { archiveRecords } from './support/archive.ts';
import { openFolder, openRecords, removeFolders } from './support/open.ts';

let folder: string;

beforeAll(async () => {
  // Pagefind tells the console as well.
  vi.spyOn(console, 'error').mockReturnValue();
  ({ folder } = await openRecords(archiveRecords()));
});

afterAll(removeFolders);

/** Opens the index with the files that match replaced, except some. */
function openWith(pattern: RegExp, replace: (bytes: Buffer) => Buffer, except?: Set<string>) {
  return openFolder(folder, (path) => {
    const bytes = readFileSync(join(folder, path));
    return pattern.test(path) && !except?.has(path) ? replace(bytes) : bytes;
  });
}

const missing = () => {
  throw new Error('no such file');
};
const shortened = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2);
const flipped = (bytes: Buffer) => {
  const changed = Buffer.from(bytes);
  changed[bytes.length >> 1]! ^= 1;
  return changed;
};

test.each<[string, (bytes: Buffer) => Buffer, FailureKind]>([
  ['missing', missing, 'missing'],
  ['cut short', shortened, 'damaged'],
  ['wrong in one bit', flipped, 'damaged'],
  ['another file', () => Buffer.from('<!doctype html>'), 'damaged'],
])('a chunk that is %s is a failure and not a smaller result', async (_, replace, kind) => {
  const needed = new Set<string>();
  await openFolder(folder, (path) => {
    needed.add(path);
    return readFileSync(join(folder, path));
  });
  const { search } = await openWith(/\.pf_index$/u, replace, needed);
  await expect(search('领导 cadres')).rejects.toMatchObject({ name: 'SearchFailure', kind });
  // The search is not to be trusted any more, not even where it has all it needs.
  await expect(search('領')).rejects.toMatchObject({ kind });
});

test('a missing list of first tokens is a failure', async () => {
  await expect(openWith(/first-tokens/u, missing)).rejects.toMatchObject({ kind: 'missing' });
});

test('a damaged fragment is a failure of the search that needs it', async () => {
  const { search } = await openWith(/\.pf_fragment$/u, flipped);
  await expect(search('领导')).rejects.toMatchObject({ kind: 'damaged' });
});

test('files that the server has unpacked already are taken as they are', async () => {
  const { search } = await openWith(/\.pf_|wasm/u, (bytes) => gunzipSync(bytes));
  expect((await search('领导')).passages).toBeGreaterThan(10);
});

test('a network that is gone is told from a file that is gone', async () => {
  const files = indexFiles('http://a/', () => Promise.reject(new TypeError('Failed to fetch')));
  await expect(files.fetch('http://a/x.pf_meta')).rejects.toMatchObject({ kind: 'unreachable' });
  expect(files.check).toThrow('could not fetch http://a/x.pf_meta');
});

test('what is not of the index is fetched as ever', async () => {
  const files = indexFiles('http://a/index/', () => Promise.resolve(new Response('page')));
  expect(await (await files.fetch('http://a/articles/')).text()).toBe('page');
  expect(files.check).not.toThrow();
});
