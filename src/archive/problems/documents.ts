import type { Entries } from './entry.ts';

/** Problems with one document: its bytes, its boundary, its headers and its two halves. */
export const DOCUMENT_PROBLEMS = {
  DOCUMENT_EMPTY: {
    severity: 'error',
    message: 'The file holds no text; put a document in it or take it away.',
    why: 'A file without any visible character cannot be an article. It is usually the trace of an interrupted download or copy.',
    remedy: 'Fetch or copy the document again, or delete the file.',
  },
  DOCUMENT_TOO_LARGE: {
    severity: 'error',
    message:
      'The file has {bytes} bytes and a document may have {limit}; check that it is one document.',
    why: 'A newspaper article takes a few kilobytes. A much larger file is nearly always something else under a wrong name, or many documents in one file.',
    remedy: 'Split the file into one file per document, or leave it out.',
  },
  NOT_UTF8: {
    severity: 'error',
    message: 'Byte {byte} of the file is not UTF-8; save the document as UTF-8.',
    why: 'Documents are UTF-8. Other encodings, such as GB 18030, would be read as the wrong characters, so they are refused and never guessed.',
    remedy:
      'Convert the file to UTF-8 with an editor or with `iconv`, and look at the named place to see that the text is right.',
  },
  BINARY_DOCUMENT: {
    severity: 'error',
    message: 'A NUL character: this is not a text file; give the document as plain text.',
    why: 'Text never contains NUL characters. Pictures, archives, office documents and UTF-16 text do.',
    remedy: 'Save the document as plain text in UTF-8.',
  },
  DOCUMENT_UTF16: {
    severity: 'error',
    message: 'The file is UTF-16; save the document as UTF-8.',
    why: 'Documents are UTF-8. Some editors call UTF-16 “Unicode” and write it unasked.',
    remedy: 'Save the document as UTF-8 with an editor, or convert it with `iconv -f UTF-16`.',
  },
  CONTROL_CHARACTER: {
    severity: 'error',
    message: 'The character {character} cannot stand in a text; delete it.',
    why: 'Control characters other than tabs and line ends are invisible, and XML, in which the archive is published too, forbids them.',
    remedy:
      'Delete the character at the named place. Where it stands for a lost letter, write the letter.',
  },
  REPLACEMENT_CHARACTER: {
    severity: 'warning',
    message: 'U+FFFD stands where a character was lost earlier; look it up in the original.',
    why: 'Programs write U+FFFD in the place of bytes that they could not read. The character was lost before the document came here.',
    remedy: 'Look at the newspaper, and write the right character in the place of the mark.',
  },
  BIDI_CONTROL: {
    severity: 'warning',
    message:
      '{character} changes the direction of writing; delete it (such characters here: {count}).',
    why: 'English and Chinese need no such characters. Copied in by accident or on purpose, they make a text look different from what it says.',
    remedy: 'Delete the characters; a search for them in an editor shows where they stand.',
  },
  INVISIBLE_CHARACTER: {
    severity: 'warning',
    message: '{character} cannot be seen; delete it (such characters here: {count}).',
    why: 'Soft hyphens and blanks without width come from web pages and from layout. Inside a word they keep searches and comparisons from finding it.',
    remedy: 'Delete the characters; a search for them in an editor shows where they stand.',
  },
  UNKNOWN_CHARACTER: {
    severity: 'warning',
    message:
      '{character} means nothing outside one font; write the right character (such characters here: {count}).',
    why: 'Characters for private use, and those that Unicode has not assigned, stand for a sign of one font or of an old encoding. Readers see an empty box.',
    remedy:
      'Look at the newspaper and write the right character, or describe it in words when there is none.',
  },
  BOUNDARY_MISSING: {
    severity: 'error',
    message:
      'The document has no `<hr />` line with an `Original:` line after it; put both between the English and the Chinese half.',
    why: 'These two lines tell where the translation ends and the original begins.',
    remedy: 'Write a line `<hr />`, a blank line and a line `Original:` between the two halves.',
  },
  BOUNDARY_INCOMPLETE: {
    severity: 'error',
    message: 'This line needs {missing} {where} it to mark where the Chinese half begins.',
    why: 'Only `<hr />` and `Original:` together mark the boundary, since either of them alone might be text.',
    remedy: 'Write the line that is missing.',
  },
  BOUNDARY_LINE_NOT_ALONE: {
    severity: 'error',
    message: 'Write `<hr />` and `Original:` on lines of their own, with nothing else on them.',
    why: 'Only these two lines, exactly so, mark where the Chinese half begins. With other words or marks on them they might be text.',
    remedy: 'Take away what else stands on the line, or move it to the half it belongs to.',
  },
  BOUNDARY_AMBIGUOUS: {
    severity: 'error',
    message:
      'This could be the boundary between the halves as well as line {line}; leave only one `<hr />` with `Original:`.',
    why: 'With two boundaries nobody can tell which text belongs to which half. Two documents may have been pasted into one file.',
    remedy: 'Split the file if it holds two documents, or delete the boundary that is none.',
  },
  FIELD_MISSING: {
    severity: 'error',
    message: 'The header has no `{field}:` line; add it (its value may be empty only for Author).',
    why: 'Every document begins with the four lines `Title:`, `Author:`, `Date:` and `Page:`, even when no author is known.',
    remedy: 'Add the line to the top of the document.',
  },
  FIELD_TWICE: {
    severity: 'error',
    message: '`{field}:` stands in the header a second time, after line {line}; keep one.',
    why: 'When a field is given twice, one of the values is wrong.',
    remedy: 'Delete the wrong line.',
  },
  HEADER_LINE_UNKNOWN: {
    severity: 'error',
    message:
      'This line stands among the header fields and is none; move it to the body or join it to the field it belongs to.',
    why: 'Between the first header field and the last only the four known fields and blank lines may stand, or text would be lost.',
    remedy: 'Join a broken value into one line; move text of the article below `Page:`.',
  },
  FIELD_IN_BODY: {
    severity: 'warning',
    message:
      'The body begins with a line that looks like the header field `{field}:`; it is read as text.',
    why: 'The header is over after its four fields. Text may well begin with such a word, but a field given twice looks the same.',
    remedy: 'Delete the line if it is a second header field; otherwise nothing needs doing.',
  },
  TITLE_EMPTY: {
    severity: 'error',
    message: 'The {half} headline is empty; write it after `{mark}`.',
    why: 'An article without a headline cannot be listed, cited or named.',
    remedy:
      'Write the headline. A picture without one is called `图片` in Chinese and `Picture` in English.',
  },
  HEADLINE_MISSING: {
    severity: 'error',
    message: 'The Chinese half does not begin with a `### headline` line; add it.',
    why: 'The Chinese headline names the article and begins the Chinese header.',
    remedy: 'Write `### `, followed by the headline, as the first line after `Original:`.',
  },
  AUTHOR_LINE_NOT_NAMES: {
    severity: 'warning',
    message:
      'This line is read as the author and does not look like a name; if it belongs to the headline, join it to that, which must stand on one line.',
    why: 'A headline that was broken into two lines makes its second part an author. Names are known by a common surname, or by the `Author:` line of the English half; pen names and offices are known by neither.',
    remedy:
      'Write a broken headline on one line after `###`. If the line is an author, write the name in the English header too, or leave it.',
  },
  DATE_LINE_MISSING: {
    severity: 'error',
    message: 'The Chinese header has no date line; write `YYYY-MM-DD` before the page line.',
    why: 'The dates of the two halves are checked against each other, so both must be there.',
    remedy:
      'Add the date of the newspaper as a line of its own after the headline and the author line.',
  },
  PAGE_LINE_MISSING: {
    severity: 'error',
    message: 'The Chinese header has no page line; write `第N版()` after the date line.',
    why: 'The pages of the two halves are checked against each other, so both must be there.',
    remedy: 'Add the line; an edition goes between the brackets.',
  },
  PAGE_LINE_LONGER: {
    severity: 'warning',
    message:
      '“{rest}” after the brackets of the page line is kept but not read; delete it if it is a slip.',
    why: 'The line gives the page and, between its brackets, the edition. Nothing is known of what follows.',
    remedy: 'Delete what follows the brackets, or move it to where it belongs.',
  },
  COLUMN_LINE_MISSING: {
    severity: 'warning',
    message:
      'The Chinese header has no `专栏：` line; the text after the page line is read as body.',
    why: 'The line belongs to every document, empty or not. Without it nothing is lost, but the column is unknown.',
    remedy: 'Add `专栏：` after the page line, with the name of the column if there is one.',
  },
  DATE_MALFORMED: {
    severity: 'error',
    message: 'The date is “{value}”; write it as YYYY-MM-DD.',
    why: 'Dates order the archive and make up the addresses of the articles.',
    remedy: 'Write four digits, two digits and two digits with hyphens, such as 1960-06-11.',
  },
  DATE_NOT_REAL: {
    severity: 'error',
    message: 'There is no day {value} in the calendar; look the date up.',
    why: 'The month has fewer days, or the year fewer months, than the date says.',
    remedy: 'Correct the date in this half, and in the other if it has the same mistake.',
  },
  DATES_DIFFER: {
    severity: 'error',
    message:
      'The Chinese half is dated {chinese} and the English half {english} (line {line}); correct the wrong one.',
    why: 'Both halves are the same article of the same newspaper, so one of the dates is wrong.',
    remedy: 'Look the date up in the newspaper and correct the wrong one.',
  },
  PAGE_NOT_A_NUMBER: {
    severity: 'error',
    message: 'The page is “{value}”; write a number from 1.',
    why: 'Pages order the articles of a day and make up their addresses.',
    remedy: 'Write the page in digits: `Page: 2` in the English header, `第2版()` in the Chinese.',
  },
  PAGES_DIFFER: {
    severity: 'error',
    message:
      'The Chinese half is of page {chinese} and the English half of page {english} (line {line}); correct the wrong one.',
    why: 'Both halves are the same article of the same newspaper, so one of the pages is wrong.',
    remedy: 'Look the page up in the newspaper and correct the wrong one.',
  },
  BODY_EMPTY: {
    severity: 'error',
    message: 'The {half} half has no text after its header; add it.',
    why: 'The archive shows both languages side by side; a document with one half missing is incomplete.',
    remedy:
      'Add the missing text. If there is none, the document does not belong in the archive yet.',
  },
} as const satisfies Entries;
