import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CANTEEN, FIELD, rawDocument, SETTINGS, WORKSHOP } from '../holdings/documents.ts';
import { desk } from './run.ts';

const ID = '1958-03-20-p1-dao-chejian-qu';
const FILED = `content/articles/${ID}.txt`;

/** A desk on which documents are filed and recorded. */
function deskWith(...documents: string[]) {
  const names = documents.map((_, index) => `${index}.txt`);
  const here = desk(Object.fromEntries(names.map((name, index) => [name, documents[index]!])));
  expect(here.add(...names).code).toBe(0);
  return here;
}

describe('check without arguments', () => {
  test('finds nothing wrong with an archive that was made by add', () => {
    const here = deskWith(rawDocument(), rawDocument({ zh: [CANTEEN] }));
    expect(here.run('check')).toEqual({
      code: 0,
      lines: ['2 documents: no problems.'],
      errors: '',
    });
  });

  test('prints every problem of the whole folder, by file and place', () => {
    const here = desk({
      'content/archive.yml': SETTINGS.replace('first: 1957', 'first: none'),
      [FILED]: rawDocument({ date: '1958-03-32' }),
      'content/articles/1957-06-01-p1-a.txt': '',
      'content/notes.txt': '',
      'content/ledger.tsv': 'article\tpassage\tstate\tto\nx\n',
    });
    expect(here.run('check')).toEqual({
      code: 1,
      lines: [
        'content/archive.yml:6:17 SETTINGS_VALUE_BAD The value of “years.first” must be a year of four digits.',
        'content/articles/1957-06-01-p1-a.txt:1:1 DOCUMENT_EMPTY The file holds no text; put a document in it or take it away.',
        `${FILED}:3:7 DATE_NOT_REAL There is no day 1958-03-32 in the calendar; look the date up.`,
        `${FILED}:16:1 DATE_NOT_REAL There is no day 1958-03-32 in the calendar; look the date up.`,
        'content/ledger.tsv:2:1 LEDGER_COLUMNS_WRONG The row does not have 4 columns but 1; put single tabs between them.',
        'content/notes.txt:1:1 CONTENT_UNEXPECTED Nothing called this belongs here, but only archive.yml, places.yml, terms.yml, ledger.tsv, README.md, LICENSE, articles, alignment, lessons, pages; move it away.',
        '2 documents: 6 errors.',
      ],
      errors: '',
    });
  });

  test('asks for English that an editor left without a partner to be recorded, and then keeps it', () => {
    const here = deskWith(rawDocument());
    const corrections = path.join(here.folder, `content/alignment/${ID}.yml`);
    mkdirSync(path.dirname(corrections));
    writeFileSync(
      corrections,
      `passages:\n  - { zh: ['${WORKSHOP}'], en: [] }\n  - { zh: [], en: ['Cadres went'] }\n`,
    );
    expect(here.check().lines[0]).toContain('PASSAGES_NOT_RECORDED');
    expect(here.add(FILED).code).toBe(0);
    expect(here.check().lines).toEqual(['1 document: no problems.']);
    // Its id stays answered by the block when it gets its partner back.
    rmSync(corrections);
    expect(here.check().lines).toEqual(['1 document: no problems.']);
  });

  test('reads the gazetteer and the glossary too', () => {
    const here = desk({ 'content/places.yml': '- id: x\n', 'content/terms.yml': 'terms\n' });
    const { code, lines } = here.check();
    expect(code).toBe(1);
    expect(lines.some((line) => line.startsWith('content/places.yml:1:'))).toBe(true);
    expect(lines.some((line) => line.startsWith('content/terms.yml:1:'))).toBe(true);
  });

  test('fails when an article was removed, and names the ids that would die', () => {
    const here = deskWith(rawDocument(), rawDocument({ zh: [CANTEEN], page: 2 }));
    const passages = here
      .files()
      ['content/ledger.tsv']!.split('\n')
      .filter((line) => line.startsWith(ID))
      .map((line) => line.split('\t')[1]!);
    rmSync(path.join(here.folder, FILED));
    expect(here.check()).toEqual({
      code: 1,
      lines: [
        `content/ledger.tsv:2:1 ARTICLE_WOULD_DIE Article ${ID} has no document, and its published passages would die with it (${passages.join(', ')}); restore articles/${ID}.txt, and use \`npm run add -- FILE --replace\` to put another version in its place.`,
        '1 document: 1 error.',
      ],
      errors: '',
    });
  });

  test('finds a document under the name of another date, and the same text filed twice', () => {
    const here = desk({
      [FILED]: rawDocument({ date: '1958-03-21' }),
      'content/articles/1958-03-22-p3-zai-chejian.txt': rawDocument({
        date: '1958-03-22',
        page: 3,
        headline: '在车间',
      }),
    });
    const { code, lines } = here.check();
    expect(code).toBe(1);
    expect(lines).toContain(
      `${FILED}:1:1 ARTICLE_NAME_CONTRADICTS The document is of 1958-03-21, page 1, but its article is called ${ID}; make sure that the document is right, since the name is permanent.`,
    );
    expect(lines).toContain(
      `content/articles/1958-03-22-p3-zai-chejian.txt:1:1 ARTICLE_TEXT_REPEATED The same Chinese text is filed as ${ID} already; remove one of the two.`,
    );
  });

  test('warns of a year outside those of the archive, which is no error', () => {
    const here = deskWith(rawDocument({ date: '1985-03-20' }));
    expect(here.check()).toEqual({
      code: 0,
      lines: [
        'content/articles/1985-03-20-p1-dao-chejian-qu.txt:1:1 ARTICLE_YEAR_OUTSIDE The document is of 1985, and the archive of 1957 to 1960; check the date.',
        '1 document: 1 warning.',
      ],
      errors: '',
    });
  });

  test('checks the corrections of an alignment against the document', () => {
    const here = deskWith(rawDocument());
    const yaml = 'passages:\n  - { zh: [p0000000], en: [] }\n';
    const corrected = desk({
      [FILED]: rawDocument(),
      'content/ledger.tsv': here.files()['content/ledger.tsv']!,
      [`content/alignment/${ID}.yml`]: yaml,
    });
    const { code, lines } = corrected.check();
    expect(code).toBe(1);
    expect(lines[0]).toMatch(new RegExp(`^content/alignment/${ID}\\.yml:2:\\d+ ALIGNMENT_`, 'u'));
  });

  test('refuses a filed document of 50 MB without reading it', () => {
    const here = deskWith(rawDocument());
    truncateSync(path.join(here.folder, FILED), 50_000_000);
    expect(here.check().lines).toEqual([
      `${FILED}:1:1 DOCUMENT_TOO_LARGE The file has 50000000 bytes and a document may have 2097152; check that it is one document.`,
      '1 document: 1 error.',
    ]);
  });

  test('refuses settings, corrections and pages that are too large or in another encoding', () => {
    const gb18030 = Buffer.from([0x23, 0x20, 0xb6, 0xc9, 0xb4, 0xac]);
    const here = desk({
      'content/archive.yml': gb18030,
      [FILED]: rawDocument(),
      [`content/alignment/${ID}.yml`]: '#'.repeat(1_048_577),
      'content/ledger.tsv': deskWith(rawDocument()).files()['content/ledger.tsv']!,
      'content/pages/about.md': gb18030,
      'content/pages/help.md': '# Help',
    });
    expect(here.check().lines).toEqual([
      `content/alignment/${ID}.yml:1:1 FILE_TOO_LARGE The file has 1048577 bytes and may have 1048576; check what it is.`,
      'content/archive.yml:1:1 FILE_NOT_UTF8 The file is not UTF-8; save it as UTF-8.',
      'content/pages/about.md:1:1 FILE_NOT_UTF8 The file is not UTF-8; save it as UTF-8.',
      '1 document: 3 errors.',
    ]);
  });

  test('says when there are no settings, or no content at all', () => {
    const here = desk();
    rmSync(path.join(here.folder, 'content/archive.yml'));
    expect(here.check()).toEqual({
      code: 1,
      lines: [
        'content/archive.yml:1:1 FILE_NOT_FOUND There is no such file or folder; check the name.',
        '0 documents: 1 error.',
      ],
      errors: '',
    });
    rmSync(path.join(here.folder, 'content'), { recursive: true });
    expect(here.check().code).toBe(1);
  });
});

describe('check with arguments', () => {
  test('checks raw documents, whatever they are called, and nothing else', () => {
    const here = desk({
      'content/notes.txt': '',
      'a b.text': rawDocument(),
      'incoming/1.md': rawDocument({ date: '1958-13-01', zh: [WORKSHOP] }),
      'incoming/2.txt': rawDocument({ zh: [FIELD] }),
    });
    expect(here.run('check', 'a b.text', './incoming')).toEqual({
      code: 1,
      lines: [
        'incoming/1.md:3:7 DATE_NOT_REAL There is no day 1958-13-01 in the calendar; look the date up.',
        'incoming/1.md:15:1 DATE_NOT_REAL There is no day 1958-13-01 in the calendar; look the date up.',
        '3 documents: 2 errors.',
      ],
      errors: '',
    });
    expect(here.check('a b.text').code).toBe(0);
  });

  test('names files outside the current folder as they were typed', () => {
    const here = desk();
    const other = desk({ 'bad.txt': '' });
    const typed = path.relative(here.folder, path.join(other.folder, 'bad.txt'));
    for (const name of [typed, path.join(other.folder, 'bad.txt')])
      expect(here.check(name).lines[0]).toMatch(new RegExp(`^${name}:1:1 DOCUMENT_EMPTY `, 'u'));
  });

  test('checks everything in a content folder that is named', () => {
    const here = desk({ 'other/archive.yml': SETTINGS, 'other/article/': '' });
    expect(here.check('other').lines).toEqual([
      expect.stringMatching(/^other\/article:1:1 CONTENT_UNEXPECTED /u),
      '0 documents: 1 error.',
    ]);
  });

  test('names hundreds of thousands of problems, in a document or in the ledger', () => {
    const bad = rawDocument({ zh: ['\u0007\n'.repeat(300_000)] });
    const ledger = `article\tpassage\tstate\tto\n${'x\n'.repeat(300_000)}`;
    const here = desk({ 'bad.txt': bad, [FILED]: bad, 'content/ledger.tsv': ledger });
    expect(here.check('bad.txt').lines.at(-1)).toBe('1 document: 300,000 errors.');
    expect(here.check().lines.at(-1)).toBe('1 document: 600,000 errors.');
    const empty = desk({ 'bad.txt': bad });
    expect(empty.add('bad.txt').lines.at(-1)).toBe('Nothing was written: 300,000 errors.');
  });

  test('refuses unknown flags and shows how it is used', () => {
    const { code, lines, errors } = desk().run('check', '--fix');
    expect([code, lines]).toEqual([2, []]);
    expect(errors).toContain("Unknown option '--fix'");
    expect(errors).toContain('npm run check -- [file or folder …]');
  });

  test('writes nothing, whatever it finds', () => {
    const here = deskWith(rawDocument());
    writeFileSync(path.join(here.folder, FILED), rawDocument({ zh: [WORKSHOP] }));
    const before = here.files();
    expect(here.run('check').code).toBe(1);
    expect(here.files()).toEqual(before);
  });
});
