import { describe, expect, it } from 'vitest';
import { passageOf, told, toldOf } from './support/told.ts';

const ZH = [
  '嘉兴市工业生产战线上出现了一片新气象。',
  '全市有十三个工厂提前完成利润计划。',
  '干部们离开办公室，到工厂去了解生产情况。',
  '各工厂的增产节约运动正在深入展开。',
];
const EN = [
  'A new atmosphere has appeared on the industrial production front of Jiaxing. ',
  'Thirteen factories of the city have completed their profit plans ahead of schedule. ',
  'The cadres left their offices and went to the factories to learn about production. ',
  'The movement to increase production and practise economy is developing in all factories.',
];
const whole = { zh: ZH.join(''), en: EN.join('') };

describe('a sentence without a partner', () => {
  it('is not there in a whole translation', () => {
    expect(told(whole.zh, whole.en)).toEqual([]);
  });

  it('is flagged when it was left out', () => {
    expect(told(whole.zh, EN.toSpliced(2, 1).join(''))).toEqual([`dropped ${ZH[2]!} | `]);
  });

  it('is flagged when it was added, and nothing else in it', () => {
    const added = 'On July 3 the weather in Hangzhou was fine, and 5,000 people went swimming. ';
    const flags = told(whole.zh, EN.toSpliced(2, 0, added).join(''));
    expect(flags).toEqual([`dropped  | ${added.trim()}`]);
  });

  it('is a whole paragraph when the paragraphs around it have their partners', () => {
    const next = [
      '干部下来，生产上去。',
      'When the cadres come down, production goes up.',
    ] as const;
    const alone = '这个车间每天下午访问工人的家庭，解决了许多生活上的困难。';
    const article = [passageOf(whole.zh, whole.en), passageOf(alone, ''), passageOf(...next)];
    expect(toldOf(article)).toEqual([[], [`dropped ${alone} | `], []]);
  });

  it('is none when its partner may be in the row beside it', () => {
    const article = [passageOf(ZH.slice(0, 3).join(''), whole.en), passageOf(ZH[3]!, '')];
    expect(toldOf(article)).toEqual([[], []]);
  });

  it('is none when it is a heading', () => {
    const article = [passageOf(whole.zh, whole.en), passageOf('', 'Going Deep', 'subheading')];
    expect(toldOf(article)).toEqual([[], []]);
  });
});

describe('a length out of all proportion', () => {
  it('is flagged when a translation was cut or repeats itself', () => {
    expect(told(whole.zh, EN[0]!.slice(0, 40))).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:length|dropped)/u)]),
    );
    expect(told(whole.zh, `${whole.en} ${whole.en}`)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:length|dropped)/u)]),
    );
  });

  it('is flagged on both rows when the two could not be put side by side', () => {
    const stump = passageOf('', 'A new atmosphere has appeared.');
    expect(toldOf([passageOf(whole.zh, ''), stump])).toEqual([['length'], ['length']]);
  });

  it('is not flagged for numbers, which Chinese may write at length', () => {
    const zh = '五万七千零五十四亩，二千三百四十一万六千七百八十九斤，九千三百六十七人。';
    expect(told(zh, '57,054 mu, 23,416,789 jin, 9,367 people.')).toEqual([]);
  });

  it('is not flagged for headings', () => {
    const [flags] = toldOf([passageOf('分片定点与点面结合好', 'Areas', 'subheading')]);
    expect(flags).toEqual([]);
  });
});
