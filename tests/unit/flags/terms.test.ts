import { describe, expect, it } from 'vitest';
import { told } from './support/told.ts';

describe('a term of the glossary', () => {
  it.each([
    ['领导干部种了试验田。', 'Leading cadres worked on 试验田.', 'terms 试验田 | 试验田'],
    ['领导干部种了试验田。', 'Leading cadres worked on shiyantian.', 'terms 试验田 | shiyantian'],
    [
      '领导干部种了试验田。',
      'Leading cadres worked on shì yàn tián.',
      'terms 试验田 | shì yàn tián',
    ],
    ['群众贴出了大字报。', 'The masses played basketball together.', 'terms 大字报 | '],
  ])('is flagged when it was left or lost: %s and %s', (zh, en, flag) => {
    expect(told(zh, en)).toContain(flag);
  });

  it.each([
    ['领导干部种了试验田。', 'Leading cadres worked on experimental plots.'],
    ['领导干部种了试验田。', 'Leaders worked on test fields (shiyantian).'],
    ['领导干部种了试验田。', 'Leading cadres worked on experimental plots, 试验田.'],
    ['群众贴出了大字报。', 'The masses put up posters.'],
    ['红旗公社的干部。', 'Cadres of the Hongqi Commune.'],
    ['职工会议开了三天。', 'The staff met for three days.'],
    ['关键在于领导。', 'All depends on leadership.'],
  ])('is not flagged in other words: %s = %s', (zh, en) => {
    expect(told(zh, en).filter((flag) => flag.startsWith('terms'))).toEqual([]);
  });

  it('is flagged once for one word that was left', () => {
    const zh = '干部种了试验田，又推广试验田的经验。';
    const en = 'Cadres worked on experimental plots and spread the experience of 试验田.';
    expect(told(zh, en).filter((flag) => flag.startsWith('terms'))).toHaveLength(1);
  });
});
