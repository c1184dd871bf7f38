import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { readEnvironment } from '../../../src/holdings/environment/environment.ts';
import { claimOut } from '../../../src/holdings/environment/out.ts';
import { scratchFolder } from './scratch.ts';

/** A project with content and a finished build. */
const project = () => scratchFolder({ 'content/archive.yml': '', 'dist/index.html': '' });

function problemsOf(variables: Record<string, string>, folder = project()): string[] {
  return readEnvironment(variables, folder, folder).problems.map(formatProblem);
}

test('without variables the folders of the project are used and the site has no address', () => {
  const folder = project();
  expect(readEnvironment({ PATH: '/bin' }, folder)).toEqual({
    environment: {
      contentDir: path.join(folder, 'content'),
      outDir: path.join(folder, 'dist'),
      siteUrl: undefined,
      basePath: '/',
      sourceDate: undefined,
    },
    problems: [],
  });
});

test('an empty variable counts as not set', () => {
  const empty = {
    ARCHIVE_CONTENT: '',
    ARCHIVE_OUT: '',
    SITE_URL: '',
    BASE_PATH: '',
    SOURCE_DATE_EPOCH: '',
  };
  const folder = project();
  expect(readEnvironment(empty, folder)).toEqual(readEnvironment({}, folder));
});

test('relative folders start at the current folder', () => {
  const folder = project();
  const variables = { ARCHIVE_CONTENT: 'other', ARCHIVE_OUT: 'site' };
  const { environment } = readEnvironment(variables, folder, path.join(folder, 'work'));
  expect(environment).toMatchObject({
    contentDir: path.join(folder, 'work/other'),
    outDir: path.join(folder, 'work/site'),
  });
});

test.each([
  ['/name/', '/name/'],
  ['name', '/name/'],
  ['/a/b.c', '/a/b.c/'],
  ['/', '/'],
])('the base path %s is read as %s', (value, wanted) => {
  const folder = project();
  expect(readEnvironment({ BASE_PATH: value }, folder).environment?.basePath).toBe(wanted);
});

test.each([
  ['https://example.org', 'https://example.org'],
  ['http://localhost:4321/', 'http://localhost:4321'],
])('the site %s has the origin %s', (value, wanted) => {
  expect(readEnvironment({ SITE_URL: value }, project()).environment?.siteUrl).toBe(wanted);
});

test('all bad values are named at once', () => {
  const variables = {
    ARCHIVE_CONTNET: 'x',
    ARCHIVE_DIR: '',
    SITE_URL: 'example.org',
    BASE_PATH: '/a b/',
    SOURCE_DATE_EPOCH: 'yesterday',
  };
  expect(problemsOf(variables)).toEqual([
    'environment:1:1 ENVIRONMENT_UNKNOWN There is no variable ARCHIVE_CONTNET; remove it, or correct it to ARCHIVE_CONTENT or ARCHIVE_OUT.',
    'environment:1:1 ENVIRONMENT_UNKNOWN There is no variable ARCHIVE_DIR; remove it, or correct it to ARCHIVE_CONTENT or ARCHIVE_OUT.',
    'environment:1:1 ENVIRONMENT_SITE_URL_BAD SITE_URL is “example.org”; write only scheme and host, such as https://example.org.',
    'environment:1:1 ENVIRONMENT_BASE_PATH_BAD BASE_PATH is “/a b/”; write a path such as /name/ of letters, digits and the signs . _ ~ -',
    'environment:1:1 ENVIRONMENT_SOURCE_DATE_EPOCH_BAD SOURCE_DATE_EPOCH is “yesterday”; write a time in whole seconds since 1970.',
  ]);
});

test.each([
  'ftp://example.org',
  'https://example.org/path/',
  'https://example.org/?q',
  'https://user@example.org',
  'https://example.org#',
  'javascript:alert(1)',
])('%s is no origin', (value) => {
  expect(problemsOf({ SITE_URL: value })).toEqual([
    expect.stringContaining('ENVIRONMENT_SITE_URL_BAD'),
  ]);
});

test.each(['/../', '/a/./b/', '/a//b/', '/a?b/', '/"/', '/a\n/', '//example.org/..'])(
  '%j is no base path',
  (value) => {
    expect(problemsOf({ BASE_PATH: value })).toEqual([
      expect.stringContaining('ENVIRONMENT_BASE_PATH_BAD'),
    ]);
  },
);

test.each([
  ['0', '1970-01-01T00:00:00.000Z'],
  ['1700000000', '2023-11-14T22:13:20.000Z'],
  ['253402300799', '9999-12-31T23:59:59.000Z'],
])('the source date %s is %s', (value, wanted) => {
  const { environment } = readEnvironment({ SOURCE_DATE_EPOCH: value }, project());
  expect(environment?.sourceDate?.toISOString()).toBe(wanted);
});

test.each(['253402300800', '-1', '1.5', '1e9', '0x10', ' 1', '2023-11-14'])(
  '%j is no source date',
  (value) => {
    expect(problemsOf({ SOURCE_DATE_EPOCH: value })).toEqual([
      expect.stringContaining('ENVIRONMENT_SOURCE_DATE_EPOCH_BAD'),
    ]);
  },
);

describe('the output folder is refused when', () => {
  test.each([
    ['it is the content folder', 'content', 'content'],
    ['it lies in the content folder', 'content/site', 'content'],
    ['it is the project', '.', 'content'],
    ['it holds the project', '..', 'content'],
  ])('%s', (_, out, endangered) => {
    const folder = project();
    expect(problemsOf({ ARCHIVE_OUT: out }, folder)).toEqual([
      `environment:1:1 ENVIRONMENT_OUT_DANGEROUS ARCHIVE_OUT is ${path.resolve(folder, out)}, which would endanger ${path.join(folder, endangered)}; choose a folder of its own.`,
    ]);
  });

  test('it holds the project, and the content is elsewhere', () => {
    const content = scratchFolder();
    const folder = project();
    expect(problemsOf({ ARCHIVE_CONTENT: content, ARCHIVE_OUT: '.' }, folder)).toEqual([
      `environment:1:1 ENVIRONMENT_OUT_DANGEROUS ARCHIVE_OUT is ${folder}, which would endanger ${folder}; choose a folder of its own.`,
    ]);
  });

  test('it leads to the content folder through a symbolic link', () => {
    const folder = project();
    symlinkSync(path.join(folder, 'content'), path.join(folder, 'link'));
    for (const out of ['link', 'link/new'])
      expect(problemsOf({ ARCHIVE_OUT: out }, folder)).toEqual([
        expect.stringContaining('ENVIRONMENT_OUT_DANGEROUS'),
      ]);
  });

  test('it is a file, or holds something that no build has made', () => {
    const folder = project();
    const home = scratchFolder({ 'thesis.docx': 'years of work' });
    for (const out of [home, path.join(home, 'thesis.docx')])
      expect(problemsOf({ ARCHIVE_OUT: out }, folder)).toEqual([
        `environment:1:1 ENVIRONMENT_OUT_OCCUPIED ARCHIVE_OUT is ${out}, where there is something that no build of ours has made; choose an empty or a new folder.`,
      ]);
  });
});

test('an empty folder, a new one and one of an earlier build may be built into', () => {
  const folder = project();
  const earlier = scratchFolder({ 'index.html': '' });
  claimOut(earlier);
  mkdirSync(path.join(folder, 'empty'));
  for (const out of ['empty', 'new/site', earlier, 'dist'])
    expect(problemsOf({ ARCHIVE_OUT: out }, folder)).toEqual([]);
});
