import { describe, expect, it } from 'vitest';
import { told } from './support/told.ts';

describe('dates that are the same', () => {
  it.each([
    ['1956年10月初。', 'In early October 1956.'],
    ['一九六○年六月一日。', 'On June 1, 1960.'],
    ['从14日到16日。', 'From the 14th to the 16th.'],
    ['二十四、五日。', 'On the 24th and 25th.'],
    ['3、4两月，1至5月上旬。', 'March and April, from January to the first ten days of May.'],
    ['1957—58年，四三、四四两年。', 'In 1957 and 1958, 1943 and 1944.'],
    ['每星期一、四下午。', 'Every Monday and Thursday afternoon.'],
    ['7月中旬以后。', 'Since mid-July.'],
    ['农历5月5日。', 'The fifth day of the fifth lunar month.'],
    ['“八一”建军节。', 'Army Day, August 1st.'],
    ['五一节前。', 'Before May Day.'],
    ['国庆节。', 'October 1.'],
    ['连续两月，三个月。', 'For two months and three months on end.'],
    ['长征二万五千里。', 'The Long March of 25,000 li.'],
    ['他可能来。', 'He may come. May it be so.'],
  ])('are not flagged: %s = %s', (zh, en) => {
    expect(told(zh, en).filter((flag) => flag.startsWith('dates'))).toEqual([]);
  });

  it.each([
    ['1960-08-09', '本报兰州8日电。', '(Our Dispatch from Lanzhou, August 8)'],
    ['1957-06-01', '新华社31日讯。', 'Xinhua News Agency, May 31st.'],
    ['1960-05-31', '定于3日开会。', 'The meeting is set for June 3.'],
    ['1960-06-11', '今年4月份以来。', 'Since April 1960.'],
    ['1960-06-11', '去年8月。', 'In August 1959.'],
    ['1960-06-11', '1959年8月。', 'In August last year.'],
    ['1960-06-11', '到上月22日。', 'By May 22.'],
    ['1960-06-11', '昨日到京。', 'He arrived in Beijing on the 10th.'],
    ['1960-06-11', '前年增产。', 'Output rose in 1958.'],
  ])('are believed when they follow from that of the newspaper (%s): %s = %s', (date, zh, en) => {
    expect(told(zh, en, date)).toEqual([]);
  });
});

describe('dates that differ or were invented', () => {
  it.each([
    ['17日发出指示。', 'It issued instructions on the 14th.', 'dates 17日 | 14th'],
    ['产量4月增加。', 'Output rose in March.', 'dates 4月 | March'],
    ['1956年计划。', 'The plan of 1965.', 'dates 1956年 | 1965'],
    ['星期四下午。', 'On Friday afternoon.', 'dates 星期四 | Friday'],
    ['8月以后情况好转。', 'Things improved afterwards.', 'dates 8月 | '],
    ['情况好转。', 'Things improved on September 3.', 'dates  | September'],
    ['本报天津10日电。', 'Our dispatch from Tianjin, March 10.', 'dates  | March'],
    ['新华社31日讯。', 'Xinhua News Agency, June 31.', 'dates  | June'],
    ['产量增加。', 'Output has risen since 1953.', 'dates  | 1953'],
  ])('are flagged: %s and %s', (zh, en, flag) => {
    expect(told(zh, en)).toContain(flag);
  });
});
