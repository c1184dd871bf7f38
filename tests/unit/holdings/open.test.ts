import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { openHoldings } from '../../../src/holdings/index.ts';
import { CANTEEN, FIELD, FIELD_CORRECTED, rawDocument, SETTINGS, WORKSHOP } from './documents.ts';
import { scratchFolder, type Files } from './scratch.ts';

const A = '1958-03-20-p1-dao-chejian-qu';
const B = '1958-03-20-p12-shitang';

function open(files: Files = {}) {
  const folder = scratchFolder({
    'archive.yml': SETTINGS,
    [`articles/${A}.txt`]: rawDocument(),
    [`articles/${B}.txt`]: rawDocument({ page: 12, headline: '食堂', zh: [CANTEEN] }),
    ...files,
  });
  const { holdings, problems } = openHoldings(folder);
  expect(problems).toEqual([]);
  return { folder, ...holdings! };
}

/** The id of the passage with a Chinese text in an article. */
function passageOf({ loadArticle }: ReturnType<typeof open>, id: string, text: string): string {
  const found = loadArticle(id).passages.find(({ zh }) => zh[0]?.text === text);
  return found!.id;
}

test('articles are listed in order, with what lists need and no text', () => {
  const { listArticles, settings } = open();
  expect(settings.title.en).toBe('Reports');
  expect(listArticles()).toEqual([
    {
      id: A,
      date: '1958-03-20',
      page: 1,
      edition: '',
      column: '',
      title: { en: 'Into the Workshops', zh: '到车间去' },
      authors: { en: [], zh: [] },
      dateline: { en: undefined, zh: undefined },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
    },
    expect.objectContaining({ id: B, page: 12 }),
  ]);
});

test('an article is read and aligned', () => {
  const { id, document, passages, aliases, gone } = open().loadArticle(A);
  expect([id, document.date]).toEqual([A, '1958-03-20']);
  expect(passages.flatMap(({ zh }) => zh.map(({ text }) => text))).toEqual([
    '到车间去',
    WORKSHOP,
    FIELD,
  ]);
  expect([aliases.size, gone.size]).toEqual([0, 0]);
});

test('an article answers to what the ledger says it did', () => {
  const here = open();
  const [workshop, field] = [WORKSHOP, FIELD].map((text) => passageOf(here, A, text));
  const rows = [
    [workshop, 'live', ''],
    [field, 'live', ''],
    ['p1111111', 'alias', field],
    ['p2222222', 'gone', workshop],
  ];
  const text = [['article', 'passage', 'state', 'to'], ...rows.map((row) => [A, ...row])];
  writeFileSync(
    path.join(here.folder, 'ledger.tsv'),
    text.map((row) => `${row.join('\t')}\n`).join(''),
  );
  const { aliases, gone } = here.loadArticle(A);
  expect(aliases).toEqual(new Map([[field, ['p1111111']]]));
  expect(gone).toEqual(new Map([[workshop, ['p2222222']]]));
});

test('the digest of an article changes with its document, corrections and ledger, and of no other', () => {
  const { folder, listArticles } = open({ 'alignment/': '' });
  const changes: [name: string, text: string][] = [
    [`articles/${A}.txt`, rawDocument({ zh: [WORKSHOP, FIELD_CORRECTED] })],
    [`alignment/${A}.yml`, 'passages: []\n'],
    ['ledger.tsv', `article\tpassage\tstate\tto\n${A}\tp1111111\tlive\t\n`],
  ];
  const digests = () => listArticles().map(({ digest }) => digest);
  const seen = [digests()];
  for (const [name, text] of changes) {
    writeFileSync(path.join(folder, name), text);
    seen.push(digests());
  }
  expect(new Set(seen.map(([own]) => own)).size).toBe(4);
  expect(new Set(seen.map(([, other]) => other)).size).toBe(1);
});

test('a list follows documents that come, change and go', () => {
  const { folder, listArticles } = open();
  const first = listArticles();
  expect(listArticles()).toBe(first);
  const next = '1958-03-21-p1-zai-chejian';
  writeFileSync(
    path.join(folder, `articles/${next}.txt`),
    rawDocument({ date: '1958-03-21', headline: '在车间', zh: ['干部在车间。'] }),
  );
  rmSync(path.join(folder, `articles/${B}.txt`));
  expect(listArticles().map(({ id }) => id)).toEqual([A, next]);
});

test('a folder with bad settings or misnamed files is not opened', () => {
  const folder = scratchFolder({
    'archive.yml': SETTINGS.replace('1957', '57'),
    'articles/x.txt': '',
  });
  const { holdings, problems } = openHoldings(folder);
  expect(holdings).toBeUndefined();
  expect(problems.map(formatProblem)).toEqual([
    expect.stringContaining('ARTICLE_NAME_BAD'),
    expect.stringContaining('SETTINGS_VALUE_BAD'),
  ]);
});

test('a document with errors cannot be listed or loaded, and the error says why', () => {
  const { folder, listArticles, loadArticle } = open();
  writeFileSync(path.join(folder, `articles/${A}.txt`), rawDocument({ date: '1958-02-30' }));
  const wanted = /articles\/1958-03-20-p1-dao-chejian-qu\.txt:3:7 DATE_NOT_REAL /u;
  expect(() => loadArticle(A)).toThrow(wanted);
  expect(() => listArticles()).toThrow(wanted);
  expect(() => loadArticle('1958-03-20-p1-unknown')).toThrow(/FILE_NOT_FOUND/u);
});

test('no file outside the articles can be loaded, whatever the id', () => {
  const { folder, loadArticle } = open();
  writeFileSync(path.join(folder, 'secret.txt'), rawDocument());
  expect(() => loadArticle('../secret')).toThrow('There is no article “../secret”.');
});
