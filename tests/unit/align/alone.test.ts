import { describe, expect, it } from 'vitest';
import { align } from '../../../src/archive/align/align.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';

const ROWS = [
  {
    zh: '干部走出办公室，深入车间参加生产。',
    en: 'Cadres left the office for production in workshops.',
  },
  { zh: '5月份产量增加一百三十五台。', en: 'In May output increased by 135 units.' },
  {
    zh: '工人热烈欢迎这种领导方法。',
    en: 'The workers warmly welcomed this method of leadership.',
  },
];
const zh = ROWS.map((row) => ({ text: row.zh }));
const en = ROWS.map((row) => ({ text: row.en }));

describe('a unit that has no partner', () => {
  it('is known for one, wherever it might stand', () => {
    const beads = align({ zh, en: en.toSpliced(1, 1) }, dictionary());
    expect(beads.map(({ alone }) => alone > 0.95)).toEqual([false, true, false]);
    expect(beads.map(({ score }) => score > 0.95)).toEqual([true, false, true]);
  });

  it('is certain by hand', () => {
    const pin = { zh: { from: 1, to: 2 }, en: { from: 0, to: 0 } };
    const bead = align({ zh, en }, dictionary(), [pin]).find((found) => found.zh.from === 1);
    expect(bead?.alone).toBe(1);
  });
});
