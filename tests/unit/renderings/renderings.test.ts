import { describe, expect, it } from 'vitest';
import { rendered, termOf } from './support/passages.ts';

const CADRES = termOf('干部', 'cadres', 'cadre');
const LEADING = termOf('领导干部', 'leading cadres', 'leaders');
const KEY = termOf('关键', 'key problems', 'key');
const UNION = termOf('工会', 'trade union');
const POINT = termOf('蹲点/蹲了“点”', 'staying at a point');

describe('what renders a term', () => {
  it('is a known rendering in the partner of its sentence', () => {
    expect(rendered([CADRES], [['干部下去了。', 'The cadres went.']])).toEqual(['干部 cadres@4']);
  });

  it('is not looked for in the partner of another sentence', () => {
    const rows: [string, string][] = [
      ['干部下去了。', 'They went. '],
      ['工人来了。', 'Cadres and workers came.'],
    ];
    expect(rendered([CADRES], rows)).toEqual(['干部 -']);
  });

  it('may stand in a sentence of whose partner nothing is known', () => {
    expect(
      rendered(
        [CADRES],
        [
          ['干部下去了。', 'They went. '],
          ['', 'These were cadres.', 'unsure'],
        ],
      ),
    ).toEqual(['干部 cadres@22']);
    expect(
      rendered(
        [CADRES],
        [
          ['', 'Cadres went.', 'unsure'],
          ['干部下去了。', '', 'unsure'],
        ],
      ),
    ).toEqual(['干部 cadres@0']);
  });

  it('does not stand in a sentence that surely has no partner', () => {
    const rows: [string, string, 'unsure' | 'missing'][] = [
      ['干部下去了。', '', 'unsure'],
      ['', 'Cadres went.', 'missing'],
    ];
    expect(rendered([CADRES], rows)).toEqual(['干部 -']);
  });

  it('is said to be missing, and not otherwise, where there is no English', () => {
    expect(rendered([CADRES], [['干部下去了。', '', 'unsure']])).toEqual(['干部 x']);
    expect(
      rendered(
        [CADRES],
        [
          ['干部下去了。', '', 'missing'],
          ['工人来了。', 'Workers came.'],
        ],
      ),
    ).toEqual(['干部 x']);
  });

  it('answers the term once, however often either stands there', () => {
    expect(rendered([CADRES], [['干部看干部。', 'Cadres looked.']])).toEqual([
      '干部 cadres@0',
      '干部 -',
    ]);
    expect(rendered([CADRES], [['干部看干部。', 'Cadres watch cadres and cadres.']])).toEqual([
      '干部 cadres@0',
      '干部 cadres@13',
    ]);
  });

  it('is that which stands about as far on when there are several', () => {
    const zh = '经过几个月的努力，工厂终于解决了生产中的关键。';
    const en = 'A key man worked for months, and at last they found the key to production.';
    expect(rendered([KEY], [[zh, en]])).toEqual([`关键 key@${en.lastIndexOf('key')}`]);
  });

  it('is the wording of most words, before one within it', () => {
    expect(rendered([KEY], [['抓关键。', 'Grasp the key, the key problems.']])).toEqual([
      '关键 key problems@19',
    ]);
  });

  it('belongs to the longer term, which leaves the other words to the shorter', () => {
    const zh = '干部和领导干部都下去了。';
    const en = 'Leading cadres and other cadres all went.';
    expect(rendered([CADRES, LEADING], [[zh, en]])).toEqual([
      `干部 cadres@${en.lastIndexOf('cadres')}`,
      '领导干部 leading cadres@0',
    ]);
  });

  it('may be within the rendering of a term that the Chinese does not have', () => {
    expect(rendered([CADRES, LEADING], [['干部下去了。', 'Leading cadres went.']])).toEqual([
      '干部 cadres@8',
    ]);
  });

  it('belongs to the term that the Chinese has, of two that share it', () => {
    const terms = [termOf('重点', 'focus'), termOf('中心', 'focus')];
    expect(rendered(terms, [['转移中心。', 'Shift the focus.']])).toEqual(['中心 focus@10']);
    expect(rendered(terms, [['转移中心和重点。', 'Shift the focus and the focus.']])).toHaveLength(
      2,
    );
  });

  it('is none where the Chinese does not have the term', () => {
    expect(rendered([CADRES], [['工人来了。', 'Cadres came.']])).toEqual([]);
  });

  it('is not asked for where the characters of a term are parts of other words', () => {
    expect(rendered([UNION], [['职工会议开完了。', 'The trade union meeting ended.']])).toEqual([]);
    expect(rendered([UNION], [['工会开会。', 'The trade union met.']])).toEqual([
      '工会 trade union@4',
    ]);
    expect(rendered([KEY], [['哪里有关键，就去哪里。', 'Go where the key is.']])).toHaveLength(1);
  });

  it.each([
    ['experimental plots', 'They ran an experimental plot.', 12],
    ['trade union', 'All trade unions came.', 4],
    ['responsibility', 'Many responsibilities.', 5],
    ['key factories', 'A key factory.', 2],
  ])('may have its last word in the other number: %s', (rendering, en, at) => {
    const terms = [termOf('试验田', rendering)];
    expect(rendered(terms, [['试验田。', en]])).toEqual([`试验田 ${rendering}@${at}`]);
  });

  it('is counted as the glossary has it where that knows both numbers', () => {
    const terms = [termOf('试验田', 'plots', 'plot')];
    expect(rendered(terms, [['试验田。', 'A plot.']])).toEqual(['试验田 plot@2']);
  });

  it('does not mind quotation marks, and takes along the one that closes what it has opened', () => {
    const en = 'By staying at a "point," they learnt.';
    expect(rendered([POINT], [['靠蹲“点”学会了。', en]])).toEqual(['蹲点 staying at a point@3']);
  });
});
