import { describe, expect, test } from 'vitest';
import {
  successorsByPlace,
  successorsBySimilarity,
} from '../../../src/archive/ledger/successors.ts';
import { textId } from '../../../src/archive/passages/index.ts';
import { version } from './versions.ts';

const OFFICE = '过去厂级领导干部习惯坐办公室，不善于深入车间解决问题。';
const OFFICE_CORRECTED = '过去厂级领导干部习惯于坐办公室，不善于深入车间解决问题。';
const WORKSHOP = '他们在车间里种试验田，同工人一起劳动，学会了操作机床。';
const WORKSHOP_CORRECTED = '他们在车间里种“试验田”，和工人一起劳动，学会了操作机床。';
const CANTEEN = '食堂的饭菜也有了改进，职工普遍感到满意。';

const zh = (...texts: string[]) =>
  version(...texts.map((text): [string[], string[]] => [[], [text]]));
const en = (...texts: string[]) =>
  version(...texts.map((text): [string[], string[]] => [[text], []]));

describe('by similarity', () => {
  test('a corrected paragraph answers for the old one', () => {
    const found = successorsBySimilarity(zh(OFFICE, CANTEEN), zh(OFFICE_CORRECTED, CANTEEN));
    expect(found).toEqual(
      new Map([[textId(OFFICE), { state: 'alias', to: textId(OFFICE_CORRECTED) }]]),
    );
  });

  test('corrected paragraphs that have changed places are still found', () => {
    const found = successorsBySimilarity(
      zh(OFFICE, WORKSHOP),
      zh(WORKSHOP_CORRECTED, OFFICE_CORRECTED),
    );
    expect(found.get(textId(OFFICE))).toEqual({ state: 'alias', to: textId(OFFICE_CORRECTED) });
    expect(found.get(textId(WORKSHOP))).toEqual({ state: 'alias', to: textId(WORKSHOP_CORRECTED) });
  });

  test('of paragraphs that were joined, each is answered by the whole', () => {
    const whole = OFFICE + WORKSHOP;
    const found = successorsBySimilarity(zh(OFFICE, WORKSHOP, CANTEEN), zh(whole, CANTEEN));
    expect(found.get(textId(OFFICE))).toEqual({ state: 'alias', to: textId(whole) });
    expect(found.get(textId(WORKSHOP))).toEqual({ state: 'alias', to: textId(whole) });
  });

  test('the order of the page decides between texts that are like each other', () => {
    const [first, second] = ['修水渠种棉花办食堂', '办食堂养肥猪扫文盲炼钢铁'] as const;
    // The second is more like the old first than the new first is.
    const [newFirst, newSecond] = ['修水渠种棉花炼钢铁', '修水渠种棉花办食堂养肥猪扫文盲'] as const;
    const found = successorsBySimilarity(zh(first, second), zh(newFirst, newSecond));
    expect(found.get(textId(first))).toEqual({ state: 'alias', to: textId(newFirst) });
    expect(found.get(textId(second))).toEqual({ state: 'alias', to: textId(newSecond) });
  });

  test('a text that is the successor of another is taken only when there is none besides', () => {
    const [moved, stayed] = [
      '修水渠种棉花办食堂养肥猪',
      '修水渠种棉花办食堂养肥猪扫文盲炼钢铁',
    ] as const;
    const [newMoved, newStayed] = ['修水渠种棉花掘水井挖鱼塘', `${stayed}通了车`] as const;
    const found = successorsBySimilarity(zh(moved, stayed), zh(newStayed, newMoved));
    expect(found.get(textId(moved))).toEqual({ state: 'alias', to: textId(newMoved) });
    expect(found.get(textId(stayed))).toEqual({ state: 'alias', to: textId(newStayed) });
  });

  test('a short paragraph that was joined to a long one is found in it', () => {
    const long = OFFICE + WORKSHOP + OFFICE;
    const found = successorsBySimilarity(zh(OFFICE, CANTEEN, long), zh(OFFICE, long + CANTEEN));
    expect(found.get(textId(CANTEEN))).toEqual({ state: 'alias', to: textId(long + CANTEEN) });
  });

  test('a paragraph that was split is answered by its larger part', () => {
    const found = successorsBySimilarity(zh(OFFICE + CANTEEN), zh(OFFICE, CANTEEN));
    expect(found.get(textId(OFFICE + CANTEEN))).toEqual({ state: 'alias', to: textId(OFFICE) });
  });

  test('a heading in which one character was corrected is found', () => {
    const found = successorsBySimilarity(
      zh(OFFICE, '几点体会', CANTEEN),
      zh(OFFICE, '几項体会', CANTEEN),
    );
    expect(found.get(textId('几点体会'))).toEqual({ state: 'alias', to: textId('几項体会') });
  });

  test('a heading that was joined to its paragraph is found in it', () => {
    const joined = `几点体会。${OFFICE}`;
    const found = successorsBySimilarity(zh(WORKSHOP, '几点体会', OFFICE), zh(WORKSHOP, joined));
    expect(found.get(textId('几点体会'))).toEqual({ state: 'alias', to: textId(joined) });
  });

  test('a short text that stands in several paragraphs is not said to be in one of them', () => {
    const found = successorsBySimilarity(
      zh('附图片', OFFICE, CANTEEN),
      zh(`${OFFICE}（附图片）`, `${CANTEEN}（附图片）`),
    );
    expect(found.get(textId('附图片'))).toMatchObject({ state: 'gone' });
  });

  test('a paragraph that was removed is gone, and the one before it is nearest', () => {
    const found = successorsBySimilarity(zh(OFFICE, CANTEEN, WORKSHOP), zh(OFFICE, WORKSHOP));
    expect(found).toEqual(new Map([[textId(CANTEEN), { state: 'gone', to: textId(OFFICE) }]]));
  });

  test('for a removed first paragraph the one after it is nearest', () => {
    const found = successorsBySimilarity(zh(CANTEEN, OFFICE), zh(OFFICE));
    expect(found).toEqual(new Map([[textId(CANTEEN), { state: 'gone', to: textId(OFFICE) }]]));
  });

  test('a text that came twice and comes once answers for both', () => {
    const found = successorsBySimilarity(zh(OFFICE, OFFICE), zh(OFFICE));
    expect(found).toEqual(
      new Map([[`${textId(OFFICE)}-2`, { state: 'alias', to: textId(OFFICE) }]]),
    );
  });

  test('a passage without Chinese is answered by the corrected English, or by its new partner', () => {
    const old = 'The food in the canteen was improved and the workers were satisfied with it.';
    const corrected =
      'The food in the canteen has improved, and the workers are satisfied with it.';
    expect(successorsBySimilarity(en(old), en(corrected)).get(textId(old))).toEqual({
      state: 'alias',
      to: textId(corrected),
    });
    const partnered = version([[corrected], [CANTEEN]]);
    expect(successorsBySimilarity(en(old), partnered).get(textId(old))).toEqual({
      state: 'alias',
      to: textId(CANTEEN),
    });
  });
});

describe('by place, when the old text is lost', () => {
  const { page } = zh('一', '二', '三', '四');
  const [one, two, three, four] = ['一', '二', '三', '四'].map(textId) as [
    string,
    string,
    string,
    string,
  ];

  test('an id that vanished is followed by the one that came in its place', () => {
    expect(successorsByPlace([one, 'p1111111', three, four], page)).toEqual(
      new Map([['p1111111', { state: 'alias', to: two }]]),
    );
  });

  test('as many as vanished and came follow each other in order', () => {
    expect(successorsByPlace([one, 'p1111111', 'p2222222', four], page)).toEqual(
      new Map([
        ['p1111111', { state: 'alias', to: two }],
        ['p2222222', { state: 'alias', to: three }],
      ]),
    );
  });

  test('when more vanished than came nothing is guessed: they are gone', () => {
    expect(successorsByPlace([one, 'p1111111', 'p2222222', three, four], page)).toEqual(
      new Map([
        ['p1111111', { state: 'gone', to: one }],
        ['p2222222', { state: 'gone', to: one }],
      ]),
    );
  });

  test('when everything else has changed places nothing is guessed either', () => {
    expect(successorsByPlace([four, 'p1111111', one], page)).toEqual(
      new Map([['p1111111', { state: 'gone', to: four }]]),
    );
  });
});
