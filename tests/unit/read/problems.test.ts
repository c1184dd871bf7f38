import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../../src/archive/read/index.ts';
import { changed, GOOD, problemsOf } from './good-document.ts';

test('a good document has no problem', () => {
  expect(problemsOf(GOOD)).toEqual([]);
  expect(readDocument(new TextEncoder().encode(GOOD), 'a.txt').document?.page).toBe(2);
});

describe('a file that is no text', () => {
  test.each(['', '\uFEFF', ' \n\t\r\n\u3000\n'])('is empty: %j', (text) => {
    expect(problemsOf(text)).toEqual([
      'a.txt:1:1 DOCUMENT_EMPTY The file holds no text; put a document in it or take it away.',
    ]);
  });

  test('is too large, by one byte', () => {
    const filler = 'a'.repeat(MAX_DOCUMENT_BYTES - new TextEncoder().encode(GOOD).length);
    expect(problemsOf(changed('The ferry', `${filler}The ferry`))).toEqual([]);
    expect(problemsOf(changed('The ferry', `${filler}aThe ferry`))).toEqual([
      'a.txt:1:1 DOCUMENT_TOO_LARGE The file has 2097153 bytes and a document may have 2097152; check that it is one document.',
    ]);
  });

  test('is binary', () => {
    expect(problemsOf('PK\u0003\u0004\n\0\0')).toEqual([
      'a.txt:2:1 BINARY_DOCUMENT A NUL character: this is not a text file; give the document as plain text.',
    ]);
  });

  test.each([
    ['with a byte order mark', '\uFEFFTitle: A'],
    ['without one', 'Title: A'],
  ])('is UTF-16 %s', (_, text) => {
    expect(
      problemsOf(new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)),
    ).toEqual(['a.txt:1:1 DOCUMENT_UTF16 The file is UTF-16; save the document as UTF-8.']);
  });

  test('is not UTF-8: the first wrong byte is named', () => {
    // 渡船 in GB 18030; a U+FFFD that the document spells out is none of its own.
    const before = new TextEncoder().encode('\uFEFFTitle: \uFFFD\n渡');
    expect(problemsOf(new Uint8Array([...before, 0xb6, 0xc9, 0xb4, 0xac]))).toEqual([
      'a.txt:2:2 NOT_UTF8 Byte 18 of the file is not UTF-8; save the document as UTF-8.',
    ]);
  });

  test.each([
    ['\u0007', 'U+0007'],
    ['\u0085', 'U+0085'],
    ['\u007F', 'U+007F'],
    ['\uFFFF', 'U+FFFF'],
  ])('has a control character: %j', (character, name) => {
    expect(problemsOf(changed('ferry runs', `${character}ferry runs`))).toEqual([
      `a.txt:6:5 CONTROL_CHARACTER The character ${name} cannot stand in a text; delete it.`,
    ]);
  });

  test('has lost a character earlier, which is a warning', () => {
    const text = changed('渡船开航', '渡\uFFFD开航');
    expect(problemsOf(text)).toEqual([
      'a.txt:18:2 REPLACEMENT_CHARACTER U+FFFD stands where a character was lost earlier; look it up in the original.',
    ]);
    expect(readDocument(new TextEncoder().encode(text), 'a.txt').document).toBeDefined();
  });
});

describe('characters that hardly belong into a text are warned of, once for each kind', () => {
  test.each([
    ['\u202E', 'BIDI_CONTROL U+202E changes the direction of writing; delete it'],
    ['\u200B', 'INVISIBLE_CHARACTER U+200B cannot be seen; delete it'],
    ['\u00AD', 'INVISIBLE_CHARACTER U+00AD cannot be seen; delete it'],
    ['\uFEFF', 'INVISIBLE_CHARACTER U+FEFF cannot be seen; delete it'],
    [
      '\uE000',
      'UNKNOWN_CHARACTER U+E000 means nothing outside one font; write the right character',
    ],
    [
      '\u{F0000}',
      'UNKNOWN_CHARACTER U+F0000 means nothing outside one font; write the right character',
    ],
  ])('%j', (character, message) => {
    const text = changed('ferry runs', `fer${character}ry runs`).replace(
      '开航',
      `开${character}航`,
    );
    expect(problemsOf(text)).toEqual([`a.txt:6:8 ${message} (such characters here: 2).`]);
    expect(readDocument(new TextEncoder().encode(text), 'a.txt').document).toBeDefined();
  });
});

describe('the boundary between the halves', () => {
  test('is missing', () => {
    expect(problemsOf(changed('<hr />\n\nOriginal:\n', ''))).toEqual([
      'a.txt:15:1 BOUNDARY_MISSING The document has no `<hr />` line with an `Original:` line after it; put both between the English and the Chinese half.',
    ]);
  });

  test('lacks `Original:`', () => {
    expect(problemsOf(changed('Original:\n', ''))).toEqual([
      'a.txt:8:1 BOUNDARY_INCOMPLETE This line needs `Original:` after it to mark where the Chinese half begins.',
    ]);
  });

  test('lacks `<hr />`', () => {
    expect(problemsOf(changed('<hr />\n', ''))).toEqual([
      'a.txt:9:1 BOUNDARY_INCOMPLETE This line needs `<hr />` before it to mark where the Chinese half begins.',
    ]);
  });

  test('is there twice', () => {
    expect(problemsOf(changed('渡船开航。', '渡船开航。\n<hr />\nOriginal:\n'))).toEqual([
      'a.txt:19:1 BOUNDARY_AMBIGUOUS This could be the boundary between the halves as well as line 8; leave only one `<hr />` with `Original:`.',
    ]);
  });

  test.each([
    ['has text after `Original:`', 'Original:', "Original: People's Daily", 10],
    ['has marks around `Original:`', 'Original:', '**Original:**', 10],
    ['is on one line', '<hr />\n\nOriginal:', '<hr/>Original:', 8],
  ])('%s, and nothing else is said to be wrong', (_, from, to, line) => {
    expect(problemsOf(changed(from, to))).toEqual([
      `a.txt:${line}:1 BOUNDARY_LINE_NOT_ALONE Write \`<hr />\` and \`Original:\` on lines of their own, with nothing else on them.`,
    ]);
  });

  test('has blanks after it, which do not matter', () => {
    expect(problemsOf(changed('<hr />\n\nOriginal:', '<hr/>  \r\n\u3000\nOriginal:\t'))).toEqual(
      [],
    );
  });

  test('is not a line that only looks like half of it', () => {
    expect(problemsOf(changed('runs.', 'runs.\n<hr />\nIt stops.'))).toEqual([]);
    expect(problemsOf(changed('开航。', '开航。\nOriginal:'))).toEqual([]);
  });
});

describe('the English header', () => {
  test.each(['Title', 'Author', 'Date', 'Page'])('lacks %s', (field) => {
    const lines = GOOD.split('\n').filter((line) => !line.startsWith(`${field}:`));
    expect(problemsOf(lines.join('\n'))).toEqual([
      `a.txt:3:1 FIELD_MISSING The header has no \`${field}:\` line; add it (its value may be empty only for Author).`,
    ]);
  });

  test('has a field twice', () => {
    const twice = '`Date:` stands in the header a second time, after line 3; keep one.';
    expect(problemsOf(changed('Page: 2', '  Date: 1960-06-12\nPage: 2'))).toEqual([
      `a.txt:4:3 FIELD_TWICE ${twice}`,
    ]);
    expect(problemsOf(changed('Page: 2', 'Page: 2\nDate: 1960-06-12'))).toEqual([
      `a.txt:5:1 FIELD_TWICE ${twice}`,
    ]);
  });

  test('has a line that is no field', () => {
    expect(problemsOf(changed('Author:', 'and a Bridge\nAuthor:'))).toEqual([
      'a.txt:2:1 HEADER_LINE_UNKNOWN This line stands among the header fields and is none; move it to the body or join it to the field it belongs to.',
    ]);
  });

  test('is followed by text that looks like a field, which is a warning', () => {
    expect(problemsOf(changed('The ferry', 'Page: the ferry'))).toEqual([
      'a.txt:6:1 FIELD_IN_BODY The body begins with a line that looks like the header field `Page:`; it is read as text.',
    ]);
  });

  test('has an empty title', () => {
    expect(problemsOf(changed('Title: A Ferry', 'Title: '))).toEqual([
      'a.txt:1:8 TITLE_EMPTY The English headline is empty; write it after `Title:`.',
    ]);
  });
});

describe('the Chinese header', () => {
  test('lacks its headline', () => {
    expect(problemsOf(changed('### 渡船\n', ''))).toEqual([
      'a.txt:13:1 HEADLINE_MISSING The Chinese half does not begin with a `### headline` line; add it.',
    ]);
  });

  test('has an empty headline', () => {
    expect(problemsOf(changed('### 渡船', '###'))).toEqual([
      'a.txt:12:4 TITLE_EMPTY The Chinese headline is empty; write it after `###`.',
    ]);
  });

  test('lacks its date', () => {
    expect(problemsOf(changed('\n1960-06-11\n第', '\n第'))).toEqual([
      'a.txt:15:1 DATE_LINE_MISSING The Chinese header has no date line; write `YYYY-MM-DD` before the page line.',
    ]);
  });

  test('lacks its page', () => {
    expect(problemsOf(changed('第2版()\n', ''))).toEqual([
      'a.txt:15:1 PAGE_LINE_MISSING The Chinese header has no page line; write `第N版()` after the date line.',
    ]);
  });

  test('has more after the brackets of the page line, which is a warning and no edition', () => {
    const text = changed('第2版()', '第2版（副刊（二）） 星期三');
    expect(problemsOf(text)).toEqual([
      'a.txt:15:12 PAGE_LINE_LONGER “星期三” after the brackets of the page line is kept but not read; delete it if it is a slip.',
    ]);
    const { document } = readDocument(new TextEncoder().encode(text), 'a.txt');
    expect(document?.edition).toBe('副刊（二）');
    expect(document?.header.zh.map((line) => line.text)).toContain('第2版（副刊（二）） 星期三');
  });

  test('lacks its column, which is a warning', () => {
    expect(problemsOf(changed('专栏：\n', ''))).toEqual([
      'a.txt:15:1 COLUMN_LINE_MISSING The Chinese header has no `专栏：` line; the text after the page line is read as body.',
    ]);
  });
});

describe('the author lines of the Chinese header', () => {
  const withAuthors = (english: string, chinese: string) =>
    GOOD.replace('Author:', `Author: ${english}`).replace('### 渡船', `### 渡船\n${chinese}`);

  test('may be no names but the rest of a broken headline, which is a warning', () => {
    expect(problemsOf(withAuthors('', '开航好\n魏光'))).toEqual([
      'a.txt:13:1 AUTHOR_LINE_NOT_NAMES This line is read as the author and does not look like a name; if it belongs to the headline, join it to that, which must stand on one line.',
    ]);
    expect(problemsOf(withAuthors('Wei Guang', '开航好\n魏光'))).toHaveLength(1);
  });

  test.each([
    ['', '魏光\n孟兰\n罗平\n丁珊'],
    ['', '本报评论员'],
    ['', '青石口养路站站长　魏光'],
    ['A Lan', '阿岚'],
    ['Anna Strong', '斯特朗'],
    ['Wei Guang, translated by A Lan', '魏光　作\n阿岚　译'],
  ])('are authors: %j %j', (english, chinese) => {
    expect(problemsOf(withAuthors(english, chinese))).toEqual([]);
  });
});

describe('dates and pages', () => {
  test.each(['1960-02-30', '1900-02-29', '1960-13-01', '1960-00-10', '1960-04-31', '1960-01-00'])(
    'there is no day %s',
    (date) => {
      expect(problemsOf(GOOD.replaceAll('1960-06-11', date))).toEqual([
        `a.txt:3:7 DATE_NOT_REAL There is no day ${date} in the calendar; look the date up.`,
        `a.txt:14:1 DATE_NOT_REAL There is no day ${date} in the calendar; look the date up.`,
      ]);
    },
  );

  test.each(['1960-02-29', '2000-02-29', '1960-12-31'])('there is a day %s', (date) => {
    expect(problemsOf(GOOD.replaceAll('1960-06-11', date))).toEqual([]);
  });

  test.each(['1960-6-11', '1960.06.11', '11-06-1960', '1960年6月11日'])(
    'the date %s is not written as it should be',
    (date) => {
      const message = `DATE_MALFORMED The date is “${date}”; write it as YYYY-MM-DD.`;
      expect(problemsOf(GOOD.replaceAll('1960-06-11', date))).toEqual([
        `a.txt:3:7 ${message}`,
        `a.txt:14:1 ${message}`,
      ]);
    },
  );

  test('the dates of the halves differ', () => {
    expect(problemsOf(changed('Date: 1960-06-11', 'Date: 1960-06-12'))).toEqual([
      'a.txt:14:1 DATES_DIFFER The Chinese half is dated 1960-06-11 and the English half 1960-06-12 (line 3); correct the wrong one.',
    ]);
  });

  test.each(['two', '0', '', '2.5', '-2', '1234'])('the page %j is no number', (page) => {
    expect(problemsOf(changed('Page: 2', `Page: ${page}`))).toContain(
      `a.txt:4:7 PAGE_NOT_A_NUMBER The page is “${page}”; write a number from 1.`,
    );
  });

  test('the Chinese page is no number', () => {
    expect(problemsOf(changed('第2版', '第二版'))).toEqual([
      'a.txt:15:2 PAGE_NOT_A_NUMBER The page is “二”; write a number from 1.',
    ]);
  });

  test('the pages of the halves differ', () => {
    expect(problemsOf(changed('第2版', '第 12 版'))).toEqual([
      'a.txt:15:3 PAGES_DIFFER The Chinese half is of page 12 and the English half of page 2 (line 4); correct the wrong one.',
    ]);
  });
});

describe('a half without text', () => {
  test.each([
    ['English', 'The ferry runs.', 4],
    ['Chinese', '渡船开航。', 16],
  ])('%s', (half, text, line) => {
    expect(problemsOf(changed(text, '\u3000'))).toEqual([
      `a.txt:${line}:1 BODY_EMPTY The ${half} half has no text after its header; add it.`,
    ]);
  });
});

describe('a problem that quotes a document', () => {
  test('spells out characters that would steer the terminal or cannot be seen', () => {
    const [escape, date] = problemsOf(changed('Date: 1960', 'Date: \u001b[31m19\u202e60'));
    expect(escape).toContain('a.txt:3:7 CONTROL_CHARACTER');
    expect(date).toBe(
      'a.txt:3:7 DATE_MALFORMED The date is “\\u{1B}[31m19\\u{202E}60-06-11”; write it as YYYY-MM-DD.',
    );
  });

  test('cuts what is longer than eighty characters, never in the middle of one', () => {
    expect(problemsOf(changed('Page: 2', `Page: ${'7'.repeat(81)}`))).toEqual([
      `a.txt:4:7 PAGE_NOT_A_NUMBER The page is “${'7'.repeat(80)}…”; write a number from 1.`,
    ]);
    expect(problemsOf(changed('Page: 2', `Page: ${'7'.repeat(80)}`))).toEqual([
      `a.txt:4:7 PAGE_NOT_A_NUMBER The page is “${'7'.repeat(80)}”; write a number from 1.`,
    ]);
    expect(problemsOf(changed('Page: 2', `Page: ${'7'.repeat(79)}𠮷𠮷`))[0]).toContain(
      `“${'7'.repeat(79)}…”`,
    );
  });

  test('spells such characters out in the name of the file as well', () => {
    const [empty] = readDocument(new Uint8Array(), 'na\u001b[31mme.txt').problems;
    expect(formatProblem(empty!)).toContain('na\\u{1B}[31mme.txt:1:1 DOCUMENT_EMPTY');
  });
});

test('all problems come at once, in the order of the file', () => {
  const bad = GOOD.replace('Title: A Ferry', 'Title:')
    .replace('Page: 2', 'Page: two')
    .replace('渡船开航。', '')
    .replace('1960-06-11\n第', '1960-02-31\n第');
  const { document, problems } = readDocument(new TextEncoder().encode(bad), 'a.txt');
  expect(document).toBeUndefined();
  expect(problems.map(({ line, code }) => `${line} ${code}`)).toEqual([
    '1 TITLE_EMPTY',
    '4 PAGE_NOT_A_NUMBER',
    '14 DATE_NOT_REAL',
    '16 BODY_EMPTY',
  ]);
});
