import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { told } from './support/told.ts';

describe('numbers that are the same', () => {
  it.each([
    ['全厂增产一千二百斤。', 'The plant produced 1,200 jin more.'],
    ['棉田八万亩，产棉1.2亿斤。', 'There are 80,000 mu of cotton and 120 million jin of it.'],
    ['股金九百六十四万元。', 'The share capital is 9.64 million yuan.'],
    ['建筑面积二十六点五万平方米。', 'The building area is 265,000 square meters.'],
    ['三万五的人口。', 'A population of 35,000.'],
    ['完成任务的６６．９％。', 'It completed 66.9 per cent of the task.'],
    ['提高了72 ．8％。', 'It rose by 72.8%.'],
    ['增产百分之四十七。', 'Output rose 47 percent.'],
    ['用了三分之一的时间。', 'It took a third of the time.'],
    ['占四分之三。', 'They are three quarters.'],
    ['占四分之一。', 'They are 25%.'],
    ['八成以上的田。', 'More than 80% of the fields.'],
    ['一半的人。', 'Half of the people.'],
    ['一半的人。', '50% of the people.'],
    ['产量增加一倍，利润翻两番。', 'Output doubled and profit quadrupled.'],
    ['增长两倍。', 'It tripled.'],
    ['提高一点三七倍。', 'It rose 1.37 times.'],
    ['二至三百万人。', 'Two to three million people.'],
    ['三、四十个人，七八个组。', 'Thirty or forty people in seven or eight groups.'],
    ['十七八岁。', 'Seventeen or eighteen years old.'],
    ['80—90％的户。', '80 to 90 per cent of the households.'],
    ['十几个人。', 'More than a dozen people.'],
    ['成千上万的人，几十个县。', 'Tens of thousands of people in dozens of counties.'],
    ['数百人，百余户，上千头牛。', 'Hundreds of people, over 100 households, a thousand cattle.'],
    ['第三机床厂，四号炉。', 'The Third Machine Tool Plant, No. 4 furnace.'],
    ['建厂四十周年。', 'The fortieth anniversary of the factory.'],
    ['双方达成协议。', 'The two sides reached an agreement.'],
    ['两个工厂。', 'Both factories.'],
    ['半年完成全年任务。', 'They met the target of the year in six months.'],
    ['十四天完成。', 'It took two weeks.'],
    ['三旬九食。', 'Nine meals in thirty days.'],
    ['一周内。', 'Within seven days.'],
    ['三元五角。', '3.5 yuan.'],
    ['一尺五寸。', '1.5 chi.'],
    ['下午三点半开会。', 'The meeting began at 15:30.'],
    ['二十万分之一的地图。', 'A map at a scale of 1:200,000.'],
    ['二十世纪五十年代。', 'The 1950s of the 20th century.'],
    ['干部领导三结合，四面八方。', 'Cadres, leaders: three in one, from all directions.'],
    ['百花齐放，千方百计，十分重要。', 'A hundred flowers bloom, by every means, very important.'],
    ['从三里店请来王五百。', 'They invited Wang Wubai from Sanlidian.'],
    ['王五等十二人。', 'Wang Wu and others.'],
    ['１、提高质量。２、降低成本。', 'First, raise quality. Second, cut costs.'],
    ['耕三余一。', 'Cultivate for three years and have one over.'],
  ])('are not flagged: %s = %s', (zh, en) => {
    expect(told(zh, en).filter((flag) => flag.startsWith('numbers'))).toEqual([]);
  });

  it('however large they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 99_999_999 }), (value) => {
        const zh = `产量达到${value}斤。`;
        expect(told(zh, `Output reached ${value.toLocaleString('en')} jin.`)).toEqual([]);
        const spelt = spell(value);
        expect(told(`产量达到${spelt}斤。`, `Output reached ${value} jin.`), spelt).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('numbers that differ', () => {
  it.each([
    ['产量四月增加七十台。', 'Output rose by ninety units in April.', 'numbers 七十 | ninety'],
    ['八千元。', '80,000 yuan.', 'numbers 八千 | 80,000'],
    ['四十一亿公方。', '41 billion cubic meters.', 'numbers 四十一亿 | 41 billion'],
    ['完成66．9％。', 'It completed 69.6%.', 'numbers 66．9％ | 69.6'],
    ['三分之一的人。', 'Two thirds of the people.', 'numbers 三分之一 | Two thirds'],
    ['他们走了五天。', 'They walked.', 'numbers 五 | '],
    ['工人一百四十九名。', 'Many workers.', 'numbers 一百四十九 | '],
    ['许多工人。', 'There were 149 workers.', 'numbers  | 149'],
    ['三项经验。', 'Four experiences.', 'numbers 三 | Four'],
    ['第八工地的干部。', 'Cadres of the Ninth Construction Site.', 'numbers 八 | Ninth'],
  ])('are flagged: %s and %s', (zh, en, flag) => {
    expect(told(zh, en)).toContain(flag);
  });

  it('are flagged where the number stands elsewhere in the passage too', () => {
    const zh = '头三天开会，讨论了三项经验。后七天参观，看了两个工厂，人人都说好。';
    const en =
      'For the first three days they met and discussed three experiences. For the last three days they visited two factories, and everyone was full of praise.';
    expect(told(zh, en)).toEqual(['numbers 七 | three']);
  });

  it('are flagged whatever the two numbers are', () => {
    const value = fc.integer({ min: 11, max: 9_999_999 });
    fc.assert(
      fc.property(value, value, (one, other) => {
        fc.pre(one !== other && other % 100 !== 0);
        const flags = told(`产量达到${spell(one)}斤。`, `Output reached ${other} jin.`);
        expect(flags).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

/** A whole number in Chinese numerals. */
function spell(value: number): string {
  const high = Math.floor(value / 1e4);
  const low = value % 1e4;
  if (high === 0) return spellBelow(low);
  const gap = low > 0 && low < 1000 ? '零' : '';
  return `${spellBelow(high)}万${gap}${low > 0 ? spellBelow(low) : ''}`;
}

function spellBelow(value: number): string {
  const text = ['千', '百', '十', '']
    .map((unit, place) => ({ unit, digit: Math.floor(value / 10 ** (3 - place)) % 10 }))
    .map(({ unit, digit }) => (digit === 0 ? '零' : `${'零一二三四五六七八九'[digit]!}${unit}`))
    .join('');
  return text.replace(/零+/gu, '零').replace(/^零|零$/gu, '');
}
