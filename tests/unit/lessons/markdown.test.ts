import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handout, markdown, type Handout } from '../../../src/lessons/index.ts';
import { paragraphsOf } from '../../../src/lessons/handout/paragraphs.ts';
import { HANDOUT } from '../../../src/texts/en/lessons.ts';
import { anyText } from './support/any-pack.ts';
import { HOSTILE_TEXTS } from './support/hostile-values.ts';
import { READERS, type Found } from './support/read-markdown.ts';
import { ITEM, PACK, QUOTE } from './support/samples.ts';

test('a lesson in Markdown', () => {
  const address = () => 'https://archive.example/articles/x/#p1';
  const parts = { quotes: [QUOTE], words: HANDOUT, address };
  expect(markdown(handout({ ...PACK, items: [ITEM] }, 'teacher', parts))).toBe(
    `# Reading a report closely

Three passages.

Read them twice.

## Passage 1

**Note:** The plan was that of 1957.

<blockquote lang="en">

They went down to the workshops.

Thirteen factories met 99.5% of the plan.

</blockquote>

<blockquote lang="zh-Hans">

他们下到了车间。

十三个工厂完成了计划的99.5%。

</blockquote>

Strengthen Concrete Leadership (加强具体领导). People's Daily (人民日报), 11 June 1960, page 2. Unchecked machine translation. Release 2026-11-20 (0123456789).\\
<https://archive.example/articles/x/#p1>

**Question:** Who went down?\\
And where to?

**Answer:** ANSWER: the cadres, to the workshops.
`,
  );
});

/** What Markdown makes of signs, at the beginning of lines and within them. */
const awkward = fc
  .array(
    fc.oneof(
      anyText,
      fc.constantFrom(...HOSTILE_TEXTS),
      fc.constantFrom(
        ...Array.from('\\`*_{}[]()<>#+-.!|~^$&:=>"\'\n\n \t　'),
        ...['1. ', '2) ', '- ', '+ ', '---', '===', '***', '```', '~~~', '    code', ':-', '|-|'],
        ...['[a]: /b', '[^1]: a', '&amp;', '&#42;', '# ', '> ', '\\\n', '  \n', '- [ ] ', ':::x'],
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));

const asHandout = (text: string): Handout => [
  { kind: 'heading', level: 1, text: `x${text.replace(/[\n\t]/gu, ' ')}x` },
  { kind: 'paragraphs', role: 'note', label: 'Note:', paragraphs: paragraphsOf(text) },
  { kind: 'quote', lang: 'en', paragraphs: paragraphsOf(text) },
  { kind: 'source', text: `x${text.replace(/[\n\t]/gu, ' ')}x` },
];

/** The blocks of {@link asHandout}, as a reader of Markdown should show them. */
function shown(text: string): string[] {
  const line = `x${text.replace(/[\n\t]/gu, ' ')}x`;
  const [first = '', ...others] = paragraphsOf(text);
  return [line, `Note: ${first}`, ...others, first, ...others, line];
}

/** Markup that a reader may not make of bare text. */
function foreign({ markup }: Found, allowed: readonly string[]): string[] {
  return markup.filter((kind) => !allowed.includes(kind));
}

const BOTH = Object.entries(READERS);

test.each(BOTH)('%s finds in it the text that went in and no markup but ours', (_, reader) => {
  fc.assert(
    fc.property(awkward, (text) => {
      fc.pre(paragraphsOf(text).length > 0);
      const found = reader.read(markdown(asHandout(text)));
      expect(foreign(found, reader.allowed)).toEqual(['<blockquote lang="en">', '</blockquote>']);
      expect(found.blocks).toEqual(shown(text));
    }),
    { numRuns: 1500 },
  );
});

test.each(['https://a.example/', 'www.a.example/', 'a@b.example', 'mailto:a@b.example'])(
  'an address %s in a text does not bring to life what stands behind it',
  (start) => {
    const text = `${start}<img src=x onerror=alert(1)>`;
    const source = markdown([{ kind: 'source', text }]);
    expect(source).not.toContain('<');
    for (const [, { read, allowed }] of BOTH) {
      expect(foreign(read(source), allowed)).toEqual([]);
      expect(read(source).blocks).toEqual([text]);
    }
  },
);

test.each(HOSTILE_TEXTS)('%s stays text', (text) => {
  const source = markdown([{ kind: 'source', text }]);
  expect(READERS.CommonMark.read(source)).toEqual({ blocks: [text], markup: [] });
});

test.each(['javascript:alert(1)', 'https://a.example/<script>', 'https://a.example/ b', ''])(
  'an address %j is no link',
  (address) => {
    const source = markdown([{ kind: 'source', text: 'x', address }]);
    expect(READERS.CommonMark.read(source).markup).toEqual([]);
  },
);

test('a whole address is a link', () => {
  const address = 'https://a.example/articles/x/?to=p2#p1';
  const source = markdown([{ kind: 'source', text: 'x', address }]);
  expect(READERS.CommonMark.read(source)).toEqual({ blocks: [`x\n${address}`], markup: ['link'] });
});
