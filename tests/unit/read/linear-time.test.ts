import { describe, expect, test } from 'vitest';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../../src/archive/read/index.ts';

/** A document of nearly the greatest size; half of it is the body of each side. */
function largeDocument(english: string, chinese: string): Uint8Array {
  const encoder = new TextEncoder();
  const fill = (text: string) =>
    text.repeat(Math.floor((MAX_DOCUMENT_BYTES - 500) / 2 / encoder.encode(text).length));
  return encoder.encode(
    `Title: A Ferry\nAuthor:\nDate: 1960-06-11\nPage: 2\n\nThe ferry.\n${fill(english)}\n\n` +
      `<hr />\nOriginal:\n### 渡船\n1960-06-11\n第2版()\n专栏：\n渡船。\n${fill(chinese)}\n`,
  );
}

// A quadratic step would take minutes, so a generous limit tells as much as a tight one.
const LIMIT_MS = 20_000;

describe('a document of two megabytes does not hang the reader', () => {
  test.each([
    ['one line of blanks', ' ', '\u3000'],
    ['one line of open brackets', '(', '（'],
    ['one line of commas', ',', '，'],
    ['one line of sentence ends', '. ', '。上图：'],
    ['one line of names', 'Li Min, ', '李　敏、'],
    ['one line of credits', 'photo by ', '记者摄'],
    ['lines of one letter', 'a\n', '船\n'],
    ['lines broken in mid-sentence', 'the ferry runs to the\n', '渡船每天过江，一直开到河的\n'],
    ['lines of verse and headings', 'The river,\nOne\n', '春风吹过江，\n第一条\n'],
    ['lines of picture marks', '(Attached picture)\n', '（附图片）\n'],
    ['lines of open notes', '(Note) the\n', '（注）渡船\n'],
  ])('%s', (_, english, chinese) => {
    const bytes = largeDocument(english, chinese);
    const start = performance.now();
    const { document } = readDocument(bytes, 'a.txt');
    expect(document).toBeDefined();
    expect(performance.now() - start).toBeLessThan(LIMIT_MS);
  });
});
