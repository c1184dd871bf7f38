import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Role } from '../../../src/archive/model.ts';
import { identifyBlocks, readCorrections, textId } from '../../../src/archive/passages/index.ts';

const block = (text: string): Block => ({ role: 'paragraph' satisfies Role, text, line: 1 });
const blocks = identifyBlocks({
  zh: ['一个好食堂', '食堂过去常常饭不热。', '现在，饭菜热了。', '（附图片）', '（附图片）'].map(
    block,
  ),
  en: ['A Good Canteen', 'The canteen used to', 'serve cold rice.', '(Attached picture)'].map(
    block,
  ),
});

function read(yaml: string) {
  return readCorrections(yaml, 'a.yml', blocks);
}

/** The problems of a file as `line:column CODE`. */
function problemsOf(yaml: string): string[] {
  return read(yaml).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** A file of passages, each given as the rest of its line. */
function passages(...items: string[]): string {
  return ['passages:', ...items.map((item) => `  - ${item}`)].join('\n');
}

describe('corrections', () => {
  it('name blocks by id or by the beginning of their text', () => {
    const yaml = passages(
      '{ zh: [一个好], en: [A Good] }',
      `{ zh: [${textId('食堂过去常常饭不热')}], en: ["The  canteen used", serve] }`,
    );
    expect(read(yaml)).toEqual({
      problems: [],
      pins: [
        { zh: { from: 0, to: 1 }, en: { from: 0, to: 1 } },
        { zh: { from: 1, to: 2 }, en: { from: 1, to: 3 } },
      ],
    });
  });

  it('let a block stand alone', () => {
    expect(read(passages('{ zh: [], en: [(Attached] }')).pins).toEqual([
      { zh: { from: 0, to: 0 }, en: { from: 3, to: 4 } },
    ]);
  });

  it('tell equal blocks apart by their ids', () => {
    const yaml = passages(`{ zh: [${textId('附图片')}-2], en: [] }`);
    expect(read(yaml).pins?.[0]?.zh).toEqual({ from: 4, to: 5 });
  });

  it('name the blocks of a passage in any order', () => {
    const yaml = passages('{ zh: [食堂过去], en: [serve, The canteen] }');
    expect(read(yaml)).toMatchObject({ problems: [], pins: [{ en: { from: 1, to: 3 } }] });
  });

  it('may be none', () => {
    expect(read('passages: []')).toEqual({ pins: [], problems: [] });
  });
});

describe('a mistake in corrections is reported where it is', () => {
  it.each([
    [
      'an unknown block',
      passages('{ zh: [那个], en: [A Good] }'),
      ['2:12 ALIGNMENT_BLOCK_UNKNOWN'],
    ],
    [
      'a block of the other side',
      passages('{ zh: [], en: [一个好] }'),
      ['2:20 ALIGNMENT_BLOCK_UNKNOWN'],
    ],
    [
      'a beginning that fits two blocks',
      passages('{ zh: [（附图片）], en: [] }'),
      ['2:12 ALIGNMENT_BLOCK_AMBIGUOUS'],
    ],
    [
      'a block that is named twice',
      passages('{ zh: [一个], en: [A Good] }', '{ zh: [一个好], en: [] }'),
      ['3:12 ALIGNMENT_BLOCK_REPEATED'],
    ],
    [
      'blocks that are not neighbours',
      passages('{ zh: [一个, 现在], en: [A Good] }'),
      ['2:12 ALIGNMENT_BLOCKS_APART'],
    ],
    [
      'passages that cross',
      passages('{ zh: [一个], en: [serve] }', '{ zh: [现在], en: [A Good] }'),
      ['3:5 ALIGNMENT_PASSAGES_CROSS'],
    ],
    ['a passage of nothing', passages('{ zh: [], en: [] }'), ['2:5 ALIGNMENT_PASSAGE_EMPTY']],
    [
      'an unknown key',
      passages('{ zh: [一个], en: [A Good], score: 1 }'),
      ['2:31 ALIGNMENT_KEY_UNKNOWN'],
    ],
    [
      'another key for all',
      'pairs: []',
      ['1:1 ALIGNMENT_KEY_UNKNOWN', '1:1 ALIGNMENT_SHAPE_WRONG'],
    ],
    ['a list in place of the file', '- a', ['1:1 ALIGNMENT_SHAPE_WRONG']],
    ['an empty file', '', ['1:1 ALIGNMENT_SHAPE_WRONG']],
    ['a text in place of a passage', passages('一个'), ['2:5 ALIGNMENT_SHAPE_WRONG']],
    ['a missing side', passages('{ zh: [一个] }'), ['2:5 ALIGNMENT_SHAPE_WRONG']],
    ['a text in place of a list', passages('{ zh: 一个, en: [] }'), ['2:11 ALIGNMENT_SHAPE_WRONG']],
    ['an empty beginning', passages('{ zh: [""], en: [] }'), ['2:12 ALIGNMENT_SHAPE_WRONG']],
    [
      'a list in place of a block',
      passages('{ zh: [[一个]], en: [] }'),
      ['2:12 ALIGNMENT_SHAPE_WRONG'],
    ],
    ['a repeated key', passages('{ zh: [], zh: [], en: [] }'), ['2:15 ALIGNMENT_NOT_YAML']],
    ['a tab as indent', 'passages:\n\t- a', ['2:1 ALIGNMENT_NOT_YAML']],
    ['a tag', passages('{ zh: [!!int 1], en: [] }'), ['2:12 ALIGNMENT_NOT_YAML']],
    [
      'an alias',
      passages('{ zh: [&a 一个], en: [] }', '{ zh: [*a], en: [] }'),
      ['3:12 ALIGNMENT_SHAPE_WRONG'],
    ],
    ['two files in one', '---\npassages: []\n---\npassages: []', ['3:1 ALIGNMENT_NOT_YAML']],
  ])('%s', (_, yaml, problems) => {
    expect(problemsOf(yaml)).toEqual(problems);
  });

  it('together with all others', () => {
    const yaml = passages('{ zh: [那个], en: [那个] }', '{ zh: [一个], en: [A Bad] }', '{}');
    expect(problemsOf(yaml)).toEqual([
      '2:12 ALIGNMENT_BLOCK_UNKNOWN',
      '2:22 ALIGNMENT_BLOCK_UNKNOWN',
      '3:22 ALIGNMENT_BLOCK_UNKNOWN',
      '4:5 ALIGNMENT_SHAPE_WRONG',
      '4:5 ALIGNMENT_SHAPE_WRONG',
    ]);
  });

  it('says which ids a beginning fits', () => {
    const id = textId('附图片');
    expect(read(passages('{ zh: [（附], en: [] }')).problems[0]?.message).toContain(
      `${id}, ${id}-2`,
    );
  });

  it.each([
    ['huge', `# ${'x'.repeat(100_000)}`, '1:1 ALIGNMENT_TOO_LARGE'],
    ['deep', '['.repeat(60_000), 'ALIGNMENT_NOT_YAML'],
  ])('a %s file', (_, yaml, problem) => {
    expect(problemsOf(yaml).at(-1)).toContain(problem);
    expect(read(yaml).pins).toBeUndefined();
  });

  it('and never throws', () => {
    const pieces = fc.constantFrom(
      'passages:',
      '\n',
      '  - ',
      'zh: ',
      'en: ',
      '[一个]',
      '{',
      ']',
      '&a ',
      '*a',
      '"',
      '#',
      '\t',
    );
    const yaml = fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 });
    fc.assert(
      fc.property(yaml, (parts) => {
        const { pins, problems } = read(parts.join(''));
        expect(pins === undefined || pins.every(({ zh, en }) => zh.to + en.to > 0)).toBe(true);
        for (const { line, column } of problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
    );
  });
});
