import { expect, test } from 'vitest';
import { handout, type HandoutBlock, type PupilView } from '../../../src/lessons/index.ts';
import { HANDOUT } from '../../../src/texts/en/lessons.ts';
import { HANDOUT as IN_CHINESE } from '../../../src/texts/zh/lessons.ts';
import { ITEM, PACK, QUOTE } from './support/samples.ts';

const PARTS = {
  quotes: [QUOTE, undefined],
  words: HANDOUT,
  address: ({ article, passage }: { article: string; passage: string }) =>
    `https://archive.example/articles/${article}/#${passage}`,
};

const ENGLISH: HandoutBlock = { kind: 'quote', lang: 'en', paragraphs: QUOTE.en.split('\n') };
const CHINESE: HandoutBlock = { kind: 'quote', lang: 'zh-Hans', paragraphs: QUOTE.zh.split('\n') };

test('a teacher’s handout has everything', () => {
  expect(handout(PACK, 'teacher', PARTS)).toEqual([
    { kind: 'heading', level: 1, text: 'Reading a report closely' },
    {
      kind: 'paragraphs',
      role: 'introduction',
      label: '',
      paragraphs: ['Three passages.', 'Read them twice.'],
    },
    { kind: 'heading', level: 2, text: 'Passage 1' },
    {
      kind: 'paragraphs',
      role: 'note',
      label: 'Note:',
      paragraphs: ['The plan was that of 1957.'],
    },
    ENGLISH,
    CHINESE,
    {
      kind: 'source',
      text: "Strengthen Concrete Leadership (加强具体领导). People's Daily (人民日报), 11 June 1960, page 2. Unchecked machine translation. Release 2026-11-20 (0123456789).",
      address: `https://archive.example/articles/${ITEM.article}/#p1a2b3c4`,
    },
    {
      kind: 'paragraphs',
      role: 'question',
      label: 'Question:',
      paragraphs: ['Who went down?\nAnd where to?'],
    },
    {
      kind: 'paragraphs',
      role: 'answer',
      label: 'Answer:',
      paragraphs: ['ANSWER: the cadres, to the workshops.'],
    },
    { kind: 'heading', level: 2, text: 'Passage 2' },
    { kind: 'paragraphs', role: 'missing', label: '', paragraphs: [HANDOUT.missing] },
  ]);
});

/** What pupils have of the sample's first passage when they are to see it so. */
function pupilsHave(view: Partial<PupilView>) {
  const plain = { first: 'both', hideHeadline: false, hideDate: false, reveal: false } as const;
  const items = [{ ...ITEM, view: { ...plain, ...view } }];
  const blocks = handout({ ...PACK, items }, 'pupil', PARTS);
  const source = blocks.find(({ kind }) => kind === 'source');
  return {
    quotes: blocks.filter(({ kind }) => kind === 'quote'),
    source: source?.kind === 'source' ? source : undefined,
    roles: blocks.flatMap((block) => (block.kind === 'paragraphs' ? [block.role] : [])),
  };
}

test('a pupil’s handout has no answer', () => {
  expect(pupilsHave({}).roles).toEqual(['introduction', 'note', 'question']);
});

test('pupils have on paper what they see first', () => {
  expect(pupilsHave({ first: 'both' }).quotes).toEqual([ENGLISH, CHINESE]);
  expect(pupilsHave({ first: 'en' }).quotes).toEqual([ENGLISH]);
  expect(pupilsHave({ first: 'zh', reveal: true }).quotes).toEqual([CHINESE]);
});

test('what is hidden from pupils is not on paper, nor in the address', () => {
  const all = pupilsHave({}).source!;
  expect(all.text).toContain('Strengthen');
  expect(all.text).toContain('1960');
  expect(all.address).toContain('1960-06-11');
  const noDate = pupilsHave({ hideDate: true }).source!;
  expect(noDate.text).toContain('Strengthen');
  expect(JSON.stringify(noDate)).not.toContain('1960');
  const noHeadline = pupilsHave({ hideHeadline: true }).source!;
  expect(noHeadline.text).toContain('1960');
  expect(JSON.stringify(noHeadline)).not.toMatch(/Strengthen|加强|jiaqiang/u);
});

test('the translation is only spoken of where it is shown', () => {
  expect(pupilsHave({ first: 'en' }).source!.text).toContain('machine translation');
  expect(pupilsHave({ first: 'zh' }).source!.text).not.toContain('machine translation');
});

test('a side that has nothing, and a lesson without a title, are no empty blocks', () => {
  const quotes = [{ ...QUOTE, en: '' }];
  const blocks = handout({ ...PACK, title: ' ', items: [ITEM] }, 'teacher', { ...PARTS, quotes });
  expect(blocks.filter(({ kind }) => kind === 'quote')).toEqual([CHINESE]);
  expect(blocks[0]).toEqual({ kind: 'heading', level: 1, text: 'Lesson' });
});

test('the line on the source is said in Chinese too', () => {
  const blocks = handout(PACK, 'teacher', { ...PARTS, words: IN_CHINESE });
  expect(blocks.find(({ kind }) => kind === 'source')).toMatchObject({
    text: '加强具体领导（《人民日报》1960年6月11日第2版）。英文由机器翻译，未经校对。见本库2026年11月20日版（0123456789）。',
  });
});
