import { spawnSync } from 'node:child_process';
import { chmodSync, statSync, symlinkSync, truncateSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CANTEEN, FIELD, rawDocument, WORKSHOP } from '../holdings/documents.ts';
import { filesIn, scratchFolder } from '../holdings/scratch.ts';
import { desk, type Desk } from './run.ts';

const FILED = '1958-03-20-p1-dao-chejian-qu';

/** Expects that a call is refused with exactly these lines and that not a byte was changed. */
function expectRefusal({ files, run }: Desk, args: string[], ...lines: string[]) {
  const before = files();
  expect(run('add', ...args)).toEqual({ code: 1, lines, errors: '' });
  expect(files()).toEqual(before);
}

describe('add refuses a document', () => {
  test('with a date that is not in the calendar', () => {
    expectRefusal(
      desk({ 'one.txt': rawDocument({ date: '1958-02-30' }) }),
      ['one.txt'],
      'one.txt:3:7 DATE_NOT_REAL There is no day 1958-02-30 in the calendar; look the date up.',
      'one.txt:16:1 DATE_NOT_REAL There is no day 1958-02-30 in the calendar; look the date up.',
      'Nothing was written: 2 errors.',
    );
  });

  test('of which one half is missing', () => {
    const [half = ''] = rawDocument().split('<hr />');
    expectRefusal(
      desk({ 'one.txt': half }),
      ['one.txt'],
      'one.txt:7:1 BOUNDARY_MISSING The document has no `<hr />` line with an `Original:` line after it; put both between the English and the Chinese half.',
      'Nothing was written: 1 error.',
    );
  });

  test('that is empty', () => {
    expectRefusal(
      desk({ 'one.txt': '' }),
      ['one.txt'],
      'one.txt:1:1 DOCUMENT_EMPTY The file holds no text; put a document in it or take it away.',
      'Nothing was written: 1 error.',
    );
  });

  test('that is not text', () => {
    expectRefusal(
      desk({ 'one.txt': Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0x00]) }),
      ['one.txt'],
      'one.txt:1:5 BINARY_DOCUMENT A NUL character: this is not a text file; give the document as plain text.',
      'Nothing was written: 1 error.',
    );
  });

  test('of 50 MB', () => {
    const here = desk({ 'one.txt': rawDocument() });
    truncateSync(path.join(here.folder, 'one.txt'), 50_000_000);
    expect(here.run('add', 'one.txt')).toEqual({
      code: 1,
      lines: [
        'one.txt:1:1 DOCUMENT_TOO_LARGE The file has 50000000 bytes and a document may have 2097152; check that it is one document.',
        'Nothing was written: 1 error.',
      ],
      errors: '',
    });
    expect(Object.keys(filesIn(path.join(here.folder, 'content')))).toEqual(['archive.yml']);
  });

  test('that is a symbolic link out of its folder', () => {
    const elsewhere = scratchFolder({ 'secret.txt': rawDocument() });
    const here = desk({ 'incoming/': '' });
    symlinkSync(path.join(elsewhere, 'secret.txt'), path.join(here.folder, 'incoming/one.txt'));
    for (const argument of ['incoming/one.txt', 'incoming'])
      expectRefusal(
        here,
        [argument],
        'incoming/one.txt:1:1 FILE_LINK_LEAVES This symbolic link leads out of its folder; put the file itself there.',
        'Nothing was written: 1 error.',
      );
  });

  test('whose name climbs out of a folder', () => {
    expectRefusal(
      desk({ 'one.txt': rawDocument(), 'incoming/': '' }),
      ['incoming/../one.txt'],
      'one.txt:1:1 FILE_NAME_CLIMBS The name goes into a folder and out again through “..”; write it without.',
      'Nothing was written: 1 error.',
    );
  });

  test('that is not there, or is no file, or a folder without documents', () => {
    const here = desk({ 'notes/README.md': '', 'notes/picture.png': '' });
    spawnSync('mkfifo', [path.join(here.folder, 'pipe.txt')]);
    expect(statSync(path.join(here.folder, 'pipe.txt')).isFIFO()).toBe(true);
    expectRefusal(
      here,
      ['pipe.txt', 'notes', 'missing.txt'],
      'missing.txt:1:1 FILE_NOT_FOUND There is no such file or folder; check the name.',
      'notes:1:1 FOLDER_WITHOUT_DOCUMENTS There is no .txt or .md file in this folder; name another.',
      'pipe.txt:1:1 FILE_NOT_REGULAR This is not a file; give plain text files only.',
      'Nothing was written: 3 errors.',
    );
  });

  test.skipIf(process.getuid?.() === 0)('that may not be read', () => {
    const here = desk({ 'one.txt': rawDocument() });
    chmodSync(path.join(here.folder, 'one.txt'), 0);
    expect(here.run('add', 'one.txt').lines).toEqual([
      'one.txt:1:1 FILE_UNREADABLE This cannot be read (EACCES); check its permissions.',
      'Nothing was written: 1 error.',
    ]);
  });

  test('because of another one: all problems are named at once, and none is filed', () => {
    expectRefusal(
      desk({
        'incoming/a.txt': rawDocument(),
        'incoming/b.md': rawDocument({ zh: [CANTEEN], page: 0 }),
        'incoming/deep/c.txt': '',
      }),
      ['incoming'],
      'incoming/b.md:4:7 PAGE_NOT_A_NUMBER The page is “0”; write a number from 1.',
      'incoming/b.md:16:2 PAGE_NOT_A_NUMBER The page is “0”; write a number from 1.',
      'incoming/deep/c.txt:1:1 DOCUMENT_EMPTY The file holds no text; put a document in it or take it away.',
      'Nothing was written: 3 errors.',
    );
  });
});

describe('add refuses what is filed already', () => {
  const sameText = rawDocument({
    zh: [`${WORKSHOP}　`, FIELD.replace('。', '．')],
    headline: '另题',
  });

  test('under another headline, with other punctuation and white space', () => {
    expectRefusal(
      desk({ [`content/articles/${FILED}.txt`]: rawDocument(), 'again.txt': sameText }),
      ['again.txt'],
      `again.txt:1:1 DOCUMENT_FILED_ALREADY This Chinese text is filed already, as ${FILED}; use \`--replace\` for a new version.`,
      'Nothing was written: 1 error.',
    );
  });

  test('when the same file is added twice', () => {
    const twice = desk({ 'one.txt': rawDocument() });
    expect(twice.add('one.txt').code).toBe(0);
    expectRefusal(
      twice,
      ['one.txt'],
      `one.txt:1:1 DOCUMENT_FILED_ALREADY This Chinese text is filed already, as ${FILED}; use \`--replace\` for a new version.`,
      'Nothing was written: 1 error.',
    );
  });

  test('twice in one call', () => {
    expectRefusal(
      desk({ 'a.txt': rawDocument(), 'b.txt': sameText }),
      ['a.txt', 'b.txt'],
      'b.txt:1:1 DOCUMENT_GIVEN_TWICE This Chinese text was given already, in a.txt; leave one of the two out.',
      'Nothing was written: 1 error.',
    );
  });

  test('as a changed copy that is still called like its article', () => {
    const copy = desk({
      [`content/articles/${FILED}.txt`]: rawDocument(),
      [`${FILED}.txt`]: rawDocument({ zh: [WORKSHOP, CANTEEN] }),
    });
    expectRefusal(
      copy,
      [`${FILED}.txt`],
      `${FILED}.txt:1:1 DOCUMENT_NAME_FILED An article called ${FILED} is filed already; use \`--replace\` to put this version in its place, or rename the file.`,
      'Nothing was written: 1 error.',
    );
  });
});

describe('add --replace refuses', () => {
  const filed = {
    [`content/articles/${FILED}.txt`]: rawDocument(),
    'content/articles/1958-03-20-p1-shitang.txt': rawDocument({ zh: [CANTEEN] }),
  };

  test('a document that is like no article of its date and page', () => {
    const other = '这一篇说的是完全不同的事情：火车站新建了候车室。';
    expectRefusal(
      desk({ ...filed, 'new.txt': rawDocument({ zh: [other] }) }),
      ['--replace', 'new.txt'],
      `new.txt:1:1 REPLACED_UNKNOWN It is not clear which article this replaces (1958-03-20-p1-shitang: 12% similar, ${FILED}: 8% similar); call the file ID.txt after the article that it replaces.`,
      'Nothing was written: 1 error.',
    );
    expectRefusal(
      desk({ ...filed, 'new.txt': rawDocument({ page: 2, zh: [other] }) }),
      ['--replace', 'new.txt'],
      'new.txt:1:1 REPLACED_UNKNOWN It is not clear which article this replaces (no article is of this date and page); call the file ID.txt after the article that it replaces.',
      'Nothing was written: 1 error.',
    );
  });

  test('two versions of one article', () => {
    expectRefusal(
      desk({
        ...filed,
        'a.txt': rawDocument({ zh: [WORKSHOP, FIELD, '又及。'] }),
        'b.txt': rawDocument({ zh: [WORKSHOP, FIELD, '再及。'] }),
      }),
      ['--replace', 'a.txt', 'b.txt'],
      `b.txt:1:1 REPLACED_TWICE This would replace ${FILED}, and so would a.txt; leave one of the two out.`,
      'Nothing was written: 1 error.',
    );
  });

  test('a version with the text of another article', () => {
    expectRefusal(
      desk({ ...filed, [`${FILED}.txt`]: rawDocument({ zh: [CANTEEN] }) }),
      ['--replace', `${FILED}.txt`],
      `${FILED}.txt:1:1 ARTICLE_TEXT_REPEATED The same Chinese text is filed as 1958-03-20-p1-shitang already; remove one of the two.`,
      'Nothing was written: 1 error.',
    );
  });
});

describe('add refuses to work', () => {
  test('on a damaged ledger', () => {
    expectRefusal(
      desk({ 'one.txt': rawDocument(), 'content/ledger.tsv': 'article\tpassage\tstate\tto\nx\n' }),
      ['one.txt'],
      'content/ledger.tsv:2:1 LEDGER_COLUMNS_WRONG The row does not have 4 columns but 1; put single tabs between them.',
      'Nothing was written: 1 error.',
    );
  });

  test('in a content folder that is not there, or through a link that leaves it', () => {
    const lost = desk({ 'one.txt': rawDocument() }, { ARCHIVE_CONTENT: 'contents' });
    expectRefusal(
      lost,
      ['one.txt'],
      'contents:1:1 FILE_NOT_FOUND There is no such file or folder; check the name.',
      'Nothing was written: 1 error.',
    );
    const linked = desk(
      { 'one.txt': rawDocument(), 'archive/': '' },
      { ARCHIVE_CONTENT: 'archive' },
    );
    const elsewhere = scratchFolder();
    symlinkSync(elsewhere, path.join(linked.folder, 'archive/articles'));
    expectRefusal(
      linked,
      ['one.txt'],
      'archive/articles:1:1 FILE_LINK_LEAVES This symbolic link leads out of its folder; put the file itself there.',
      'Nothing was written: 1 error.',
    );
    expect(filesIn(elsewhere)).toEqual({});
  });

  test('with a bad environment', () => {
    expectRefusal(
      desk({ 'one.txt': rawDocument() }, { ARCHIVE_CONTENTS: 'x' }),
      ['one.txt'],
      'environment:1:1 ENVIRONMENT_UNKNOWN There is no variable ARCHIVE_CONTENTS; remove it, or correct it to ARCHIVE_CONTENT or ARCHIVE_OUT.',
      'Nothing was written: 1 error.',
    );
  });

  test.each([
    ['without a document', [], 'Name at least one document.'],
    ['with an unknown flag', ['--force', 'one.txt'], "Unknown option '--force'."],
    [
      'with a flag that takes no value',
      ['--replace=yes'],
      "Option '--replace' does not take an argument",
    ],
  ])('%s, and shows how it is used', (_, args, message) => {
    const { run, files } = desk({ 'one.txt': rawDocument() });
    const before = files();
    const { code, lines, errors } = run('add', ...args);
    expect([code, lines]).toEqual([2, []]);
    expect(errors.startsWith(message)).toBe(true);
    expect(errors).toContain('npm run add -- FILE … [--replace] [--dry-run]');
    expect(files()).toEqual(before);
  });
});
