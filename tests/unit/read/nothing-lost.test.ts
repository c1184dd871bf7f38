import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document, Side } from '../../../src/archive/model.ts';
import { isError } from '../../../src/archive/problems/problem.ts';
import { readDocument } from '../../../src/archive/read/index.ts';
import { readTestDocument } from './read-test-document.ts';

const INDENTS = ['', '    ', '\t', '\u3000\u3000', ' \t\u3000 ', '\u00A0'];
const LINE_ENDS = ['\n', '\r\n', '\r', '\n\n', '\n \t\n'];
/** What makes the reader join, cut and settle. */
const PHRASES = [
  ...[
    '渡船',
    '渡船每天过江四十次，',
    '社员们都很高兴。',
    '（注）',
    '（附图片）',
    '上图：',
    '李　敏',
  ],
  ...[
    '王平摄',
    '本报清河10日电　',
    '——记渡口',
    '“水库”',
    '；',
    '：',
    '（',
    '）',
    '在',
    '的',
    '图为',
  ],
  ...['A Ferry', 'The ferry runs, ', 'and it stops. ', '(Note) ', '(Attached picture)', 'Above: '],
  ...['Li Min', 'Photo by Wang Ping', 'Our Dispatch from Qinghe, 10th – ', 'of the', '"', '(', ')'],
  ...[
    'Title: ',
    '###',
    '<b>',
    '*',
    '_',
    '1. ',
    '\uFEFF',
    '\u200B',
    'e\u0301',
    '𠮷',
    '👩‍🌾',
    '  ',
    '\u2028',
  ],
];

const character = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 1 })
  .filter((text) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF\uFFFD]/u.test(text));
const line = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PHRASES) }, character), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  // The boundary has tests of its own.
  .filter((text) => !/<hr|Original/iu.test(text));
const body = fc.array(fc.tuple(fc.constantFrom(...INDENTS), line, fc.constantFrom(...LINE_ENDS)), {
  minLength: 1,
  maxLength: 14,
});
const value = line.map((text) => text.trim()).filter((text) => text !== '');

/** A document with the given headline, authors and bodies, whose first lines may repeat the header. */
const generated = fc
  .record({
    titles: fc.tuple(value, value),
    authors: fc.tuple(
      fc.constantFrom('', 'Li Min, Wang Ping'),
      fc.constantFrom('', '李　敏、王平'),
    ),
    bodies: fc.tuple(body, body),
    repeats: fc.boolean(),
  })
  .map(({ titles, authors, bodies, repeats }) => {
    const [english, chinese] = bodies.map((lines, side) => {
      const top = repeats ? `${titles[side]!}\n${authors[side]!}\n` : '';
      return top + lines.map((parts) => parts.join('')).join('');
    });
    return (
      `Title: ${titles[0]}\nAuthor: ${authors[0]}\nDate: 1960-06-11\r\nPage: 2\n\n${english!}` +
      `\n\n<hr />\n\nOriginal:\n\n### ${titles[1]}\n${authors[1]}\n1960-06-11\n第2版()\n专栏：\n\n${chinese!}\n`
    );
  });

const visible = (text: string) => text.replace(/\s+/gu, '');

/** Everything that the document says on one side: its header, then its body, white space aside. */
function saidBy({ header, blocks }: Document, side: Side): string {
  const lines = header[side];
  const last = lines.at(-1)!.line;
  const ofBody = blocks[side].filter((block) => block.line > last);
  return visible([...lines, ...ofBody].map(({ text }) => text).join(''));
}

/** What the text of a document says, by side: all of it but the boundary. */
function saidIn(text: string): Record<Side, string> {
  const [english = '', chinese = ''] = text.split(/^<hr \/>\s*Original:/mu);
  return { en: visible(english), zh: visible(chinese) };
}

describe('no character of a document is lost', () => {
  test('in any document', () => {
    let read = 0;
    let inferred = 0;
    fc.assert(
      fc.property(generated, (text) => {
        const { document, problems } = readDocument(new TextEncoder().encode(text), 'a.txt');
        // A body of nothing but white space is refused, and rightly.
        if (!document) return problems.filter(isError).every(({ code }) => code === 'BODY_EMPTY');
        read++;
        inferred += document.blocks.zh.filter((block) => block.inferred).length;
        expect({ en: saidBy(document, 'en'), zh: saidBy(document, 'zh') }).toEqual(saidIn(text));
        return true;
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(2000);
    expect(inferred).toBeGreaterThan(500);
  });

  const names = readdirSync(new URL('documents/', import.meta.url));
  test.each(names)('in the test document %s', (name) => {
    const text = readFileSync(new URL(`documents/${name}`, import.meta.url), 'utf8');
    const document = readTestDocument(name.replace('.txt', ''));
    expect(saidBy(document, 'en')).not.toBe('');
    expect({ en: saidBy(document, 'en'), zh: saidBy(document, 'zh') }).toEqual(saidIn(text));
  });
});

test('blocks are trimmed, never empty, and in the order of the document', () => {
  fc.assert(
    fc.property(generated, (text) => {
      const { document } = readDocument(new TextEncoder().encode(text), 'a.txt');
      for (const side of ['en', 'zh'] as const) {
        const blocks = document?.blocks[side] ?? [];
        const last = document?.header[side].at(-1)?.line ?? 0;
        for (const { text } of blocks) expect(text).toBe(text.trim());
        expect(blocks.map(({ text }) => text)).not.toContain('');
        const lines = blocks.map((block) => block.line).filter((number) => number > last);
        expect(lines).toEqual(lines.toSorted((a, b) => a - b));
      }
    }),
    { numRuns: 1000 },
  );
});

test('bytes of any kind give a document or problems, and never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { document, problems } = readDocument(bytes, 'a.txt');
      expect(document === undefined).toBe(problems.length > 0);
      for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
    }),
    { numRuns: 2000 },
  );
});
