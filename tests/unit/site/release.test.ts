import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import type { Release } from '../../../src/site/release.ts';
import { CANTEEN, rawDocument, SETTINGS } from '../holdings/documents.ts';
import { scratchFolder, type Files } from '../holdings/scratch.ts';

const MARCH_1958 = 'articles/1958-03-20-p1-dao-chejian-qu.txt';
const TIANJIN =
  '- { id: tianjin, zh: 天津, en: Tianjin, kind: municipality, lat: 39.1, lon: 117.2 }';
const CONTENT: Files = {
  'archive.yml': SETTINGS,
  [MARCH_1958]: rawDocument(),
  'places.yml': TIANJIN,
};

afterEach(() => {
  vi.unstubAllEnvs();
});

/** The release that a build of a folder would make, the way that pages ask for it. */
async function releaseOf(files: Files, variables: Record<string, string> = {}) {
  const folder = scratchFolder(files);
  const set = { SOURCE_DATE_EPOCH: '', ...variables, ARCHIVE_CONTENT: folder };
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);
  vi.resetModules();
  const { thisRelease } = await import('../../../src/site/release.ts');
  return { folder, release: (): Release => thisRelease() };
}

const hashOf = async (files: Files, variables?: Record<string, string>) =>
  (await releaseOf(files, variables)).release().hash;

test('a release has the day of the build and a short hash', async () => {
  const before = new Date().toISOString().slice(0, 10);
  const { release } = await releaseOf(CONTENT);
  const { date, hash } = release();
  expect([before, new Date().toISOString().slice(0, 10)]).toContain(date);
  expect(hash).toMatch(/^[0-9a-f]{10}$/u);
});

test('a release is of the day that SOURCE_DATE_EPOCH gives, in UTC', async () => {
  const last = await releaseOf(CONTENT, { SOURCE_DATE_EPOCH: '951782399' });
  expect(last.release().date).toBe('2000-02-28');
  const first = await releaseOf(CONTENT, { SOURCE_DATE_EPOCH: '951782400' });
  expect(first.release().date).toBe('2000-02-29');
});

test('the same content has the same hash, wherever and whenever it is built', async () => {
  const hash = await hashOf(CONTENT);
  expect(await hashOf(CONTENT, { SOURCE_DATE_EPOCH: '0', TZ: 'Asia/Shanghai' })).toBe(hash);
});

test.each<[what: string, files: Files]>([
  ['a document', { [MARCH_1958]: rawDocument({ zh: [CANTEEN] }) }],
  [
    'another article',
    { 'articles/1958-03-20-p2-shitang.txt': rawDocument({ page: 2, zh: [CANTEEN] }) },
  ],
  [
    'the ledger',
    {
      'ledger.tsv': `article\tpassage\tstate\tto\n1958-03-20-p1-dao-chejian-qu\tp1111111\tlive\t\n`,
    },
  ],
  ['the gazetteer', { 'places.yml': TIANJIN.replace('39.1', '39.2') }],
  [
    'the glossary',
    { 'terms.yml': '- { id: a, zh: 甲, pinyin: jiǎ, renderings: [a], meaning: A. }' },
  ],
  ['the settings', { 'archive.yml': SETTINGS.replace('Reports', 'Papers') }],
])('%s makes another hash', async (_, files) => {
  expect(await hashOf({ ...CONTENT, ...files })).not.toBe(await hashOf(CONTENT));
});

test('the release follows the content while a preview runs', async () => {
  const { folder, release } = await releaseOf(CONTENT);
  const { hash } = release();
  expect(release().hash).toBe(hash);
  writeFileSync(path.join(folder, 'places.yml'), '[]');
  expect(release().hash).not.toBe(hash);
});
