import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { LEDGER_HEADER } from '../../../src/archive/ledger/row.ts';
import {
  CANTEEN,
  FIELD,
  FIELD_CORRECTED,
  FIELD_CORRECTED_AGAIN,
  rawDocument,
  WORKSHOP,
} from '../holdings/documents.ts';
import { desk, type Desk } from './run.ts';
import { parseLedger } from '../ledger/ledger-text.ts';

const ID = '1958-03-20-p1-dao-chejian-qu';
const FILED = `content/articles/${ID}.txt`;

/** The ledger's rows of an article, without the article: `p1111111 alias p2222222`. */
function rowsOf({ files }: Desk, article = ID): string[] {
  const { articles, problems } = parseLedger(files()['content/ledger.tsv'] ?? '', 'ledger.tsv');
  expect(problems).toEqual([]);
  const rows = articles.find((one) => one.article === article)?.rows ?? [];
  return rows.map(({ passage, state, to }) => `${passage} ${state} ${to}`.trim());
}

/** A desk on which one document is filed and recorded; `rows` are its rows. */
function deskWithArticle() {
  const here = desk({ 'one.txt': rawDocument() });
  expect(here.add('one.txt').code).toBe(0);
  return { ...here, rows: rowsOf(here) };
}

function edit(here: Desk, name: string, text: string) {
  writeFileSync(path.join(here.folder, name), text);
}

describe('add', () => {
  test('files a document byte for byte, records its ids, and says where it is', () => {
    const raw = `\uFEFF${rawDocument().replace('\n', '\r\n')}`;
    const here = desk({ 'incoming/one.txt': raw });
    expect(here.run('add', 'incoming/one.txt')).toEqual({
      code: 0,
      lines: [
        `filed ${ID} from incoming/one.txt`,
        `  /articles/${ID}/ 3 passages`,
        '1 document filed.',
      ],
      errors: '',
    });
    expect(readFileSync(path.join(here.folder, FILED), 'utf8')).toBe(raw);
    expect(rowsOf(here)).toEqual(Array(3).fill(expect.stringMatching(/^p[0-9a-z]{7} live$/u)));
    expect(here.run('check')).toEqual({
      code: 0,
      lines: ['1 document: no problems.'],
      errors: '',
    });
  });

  test('files all documents of a folder, however deep, but no README', () => {
    const here = desk({
      'incoming/README.md': '# What this is',
      'incoming/.hidden.txt': '',
      'incoming/b.md': rawDocument({ page: 12, zh: [CANTEEN] }),
      'incoming/deep/a.txt': rawDocument(),
      'incoming/scan.png': '',
    });
    expect(here.add('incoming').lines).toEqual([
      'filed 1958-03-20-p12-dao-chejian-qu from incoming/b.md',
      '  /articles/1958-03-20-p12-dao-chejian-qu/ 2 passages',
      `filed ${ID} from incoming/deep/a.txt`,
      `  /articles/${ID}/ 3 passages`,
      '2 documents filed.',
    ]);
    expect(here.check().lines).toEqual(['2 documents: no problems.']);
  });

  test('numbers articles of one headline, also after one of them was lost', () => {
    const here = desk({
      'a.txt': rawDocument({ headline: '图片', zh: [WORKSHOP] }),
      'b.txt': rawDocument({ headline: '图片', zh: [FIELD] }),
      'c.txt': rawDocument({ headline: '图片', zh: [CANTEEN] }),
    });
    expect(here.add('a.txt', 'b.txt').lines[2]).toBe('filed 1958-03-20-p1-tupian-2 from b.txt');
    rmSync(path.join(here.folder, 'content/articles/1958-03-20-p1-tupian-2.txt'));
    expect(here.add('c.txt').lines[0]).toBe('filed 1958-03-20-p1-tupian-3 from c.txt');
  });

  test('with --dry-run says what it would do and writes nothing', () => {
    const here = desk({ 'one.txt': rawDocument() });
    const before = here.files();
    expect(here.add('--dry-run', 'one.txt')).toEqual({
      code: 0,
      lines: [
        `filed ${ID} from one.txt`,
        `  /articles/${ID}/ 3 passages`,
        'Nothing was written. It would be: 1 document filed.',
      ],
      errors: '',
    });
    expect(here.files()).toEqual(before);
  });

  test('records the ids of documents of a folder that has no ledger yet', () => {
    const here = desk({ [FILED]: rawDocument() });
    const [warning, summary] = here.check().lines;
    expect(warning).toMatch(
      /^content\/ledger\.tsv:1:1 LEDGER_MISSING .* `npm run add -- content\/articles`\.$/u,
    );
    expect(summary).toBe('1 document: 1 warning.');
    expect(here.add('content/articles').lines).toContain('1 document recorded.');
    expect(here.check().lines).toEqual(['1 document: no problems.']);
  });

  test('records the ids of a document that was put into the folder by hand', () => {
    const here = desk({ [FILED]: rawDocument(), 'content/ledger.tsv': `${LEDGER_HEADER}\n` });
    const [warning, summary] = here.check().lines;
    expect(warning).toMatch(
      new RegExp(`^${FILED}:1:1 PASSAGES_NOT_RECORDED .* \`npm run add -- ${FILED}\`\\.$`, 'u'),
    );
    expect(summary).toBe('1 document: 1 warning.');
    expect(here.add(FILED).lines).toEqual([
      `recorded ${ID} from ${FILED}`,
      `  /articles/${ID}/ 3 passages`,
      '1 document recorded.',
    ]);
    expect(here.files()[FILED]).toBe(rawDocument());
    expect(here.check().lines).toEqual(['1 document: no problems.']);
  });
});

describe('add --replace', () => {
  test('lets corrected Chinese answer for the old, under the same name', () => {
    const here = deskWithArticle();
    const corrected = rawDocument({ zh: [WORKSHOP, FIELD_CORRECTED] });
    edit(here, 'corrected.txt', corrected);
    const { code, lines } = here.add('--replace', 'corrected.txt');
    const [headline, workshop, field] = here.rows.map((row) => row.split(' ')[0]!);
    const after = rowsOf(here);
    const successor = after[2]!.split(' ')[0]!;
    expect(after).toEqual([
      `${headline} live`,
      `${workshop} live`,
      `${successor} live`,
      `${field} alias ${successor}`,
    ]);
    expect(lines).toEqual([
      `replaced ${ID} from corrected.txt`,
      `  /articles/${ID}/ 3 passages`,
      `  ${field} is now answered by ${successor}`,
      '  2 ids kept, 1 answered by others, 0 gone',
      '1 document replaced.',
    ]);
    expect(code).toBe(0);
    expect(here.files()[FILED]).toBe(corrected);
    expect(here.check().lines).toEqual(['1 document: no problems.']);
  });

  test('takes a corrected date, while the name that links use stays', () => {
    const here = deskWithArticle();
    const corrected = rawDocument({ date: '1958-03-21' });
    edit(here, 'corrected.txt', corrected);
    const { code, lines } = here.add('--replace', 'corrected.txt');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(
      new RegExp(`^corrected\\.txt:1:1 ARTICLE_NAME_CONTRADICTS .*1958-03-21.* called ${ID};`, 'u'),
    );
    expect(here.files()[FILED]).toBe(corrected);
    expect(rowsOf(here)).toEqual(here.rows);
    expect(here.check()).toMatchObject({ code: 0 });
  });

  test('leads aliases straight to the newest text, and revives a text that comes back', () => {
    const here = deskWithArticle();
    const first = here.rows[2]!.split(' ')[0]!;
    const versions = [FIELD_CORRECTED, FIELD_CORRECTED_AGAIN].map((field) =>
      rawDocument({ zh: [WORKSHOP, field] }),
    );
    const seen: string[] = [];
    for (const version of versions) {
      edit(here, 'new.txt', version);
      expect(here.add('--replace', 'new.txt').code).toBe(0);
      seen.push(rowsOf(here)[2]!.split(' ')[0]!);
    }
    const [second, third] = seen;
    expect(rowsOf(here).slice(2)).toEqual([
      `${third} live`,
      ...[first, second].sort().map((id) => `${id} alias ${third}`),
    ]);
    edit(here, 'new.txt', rawDocument());
    expect(here.add('--replace', 'new.txt').code).toBe(0);
    expect(rowsOf(here).slice(2)).toEqual([
      `${first} live`,
      ...[second, third].sort().map((id) => `${id} alias ${first}`),
    ]);
  });

  test('says honestly when a text is gone', () => {
    const here = deskWithArticle();
    edit(here, `${ID}.txt`, rawDocument({ zh: [WORKSHOP] }));
    const [, workshop, field] = here.rows.map((row) => row.split(' ')[0]!);
    expect(here.add('--replace', `${ID}.txt`).lines).toContain(
      `  ${field} is gone; the nearest passage is ${workshop}`,
    );
    expect(rowsOf(here)).toContain(`${field} gone ${workshop}`);
    expect(here.check().code).toBe(0);
  });

  test('of a new translation changes no id', () => {
    const here = deskWithArticle();
    const english = [
      'Cadres go to the workshops, work with the workers, and have solved many problems.',
      'The secretary of the county planted an experimental plot of one mu in the commune.',
    ];
    const better = rawDocument({ en: english });
    edit(here, 'better.txt', better);
    expect(here.add('--replace', 'better.txt').lines).toEqual([
      `replaced ${ID} from better.txt`,
      `  /articles/${ID}/ 3 passages`,
      '1 document replaced.',
    ]);
    expect(rowsOf(here)).toEqual(here.rows);
    expect(here.files()[FILED]).toBe(better);
  });

  test('protects ids that a page had although they were never recorded', () => {
    const here = desk({
      [FILED]: rawDocument(),
      'new.txt': rawDocument({ zh: [WORKSHOP, FIELD_CORRECTED] }),
    });
    expect(here.add('--replace', 'new.txt').code).toBe(0);
    expect(rowsOf(here)[3]).toMatch(/^p[0-9a-z]{7} alias p[0-9a-z]{7}$/u);
  });
});

describe('a filed document that was edited in place', () => {
  const edited = rawDocument({ zh: [WORKSHOP, FIELD_CORRECTED] });

  test('makes check fail, and add too', () => {
    const here = deskWithArticle();
    const field = here.rows[2]!.split(' ')[0]!;
    edit(here, FILED, edited);
    const problem = `content/ledger.tsv:4:1 PASSAGE_WOULD_DIE The published passage ${field} of ${ID} is not in its document any more; restore the document and run \`npm run add -- FILE --replace\` with the new version (\`npm run add -- ${FILED} --replace\` if the old one is lost).`;
    expect(here.check()).toEqual({
      code: 1,
      lines: [problem, '1 document: 1 error.'],
      errors: '',
    });
    expect(here.add(FILED)).toEqual({
      code: 1,
      lines: [problem, 'Nothing was written: 1 error.'],
      errors: '',
    });
  });

  test('is put right with --replace, its passages matched by their place', () => {
    const here = deskWithArticle();
    const field = here.rows[2]!.split(' ')[0]!;
    edit(here, FILED, edited);
    const { code, lines } = here.add(FILED, '--replace');
    const successor = rowsOf(here)[2]!.split(' ')[0]!;
    expect(lines).toEqual([
      `recorded ${ID} from ${FILED}`,
      `  /articles/${ID}/ 3 passages`,
      `  ${field} is now answered by ${successor}`,
      '  2 ids kept, 1 answered by others, 0 gone',
      '1 document recorded.',
    ]);
    expect(code).toBe(0);
    expect(here.check().lines).toEqual(['1 document: no problems.']);
  });
});
