import { describe, expect, it } from 'vitest';
import type { Passage, Side } from '../../../src/archive/model.ts';
import { segmentsOf, type Stretch } from '../../../src/archive/segments/index.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { passageOf } from './support/passage.ts';

function words(passage: Passage, side: Side, stretches: readonly Stretch[]): string {
  return stretches
    .map(({ block, from, to }) => passage[side][block]!.text.slice(from, to))
    .join(' / ');
}

/** What a passage's segments say, in a form that is easy to read. */
function written(passage: Passage): string[] {
  return segmentsOf(passage, dictionary()).map(
    ({ partner, zh, en }) =>
      `${partner}: ${words(passage, 'zh', zh)} = ${words(passage, 'en', en)}`,
  );
}

const CADRES = {
  zh: '干部走出办公室，深入车间参加生产。',
  en: 'The cadres left their offices and went deep into the workshops to take part in production.',
};
const OUTPUT = {
  zh: '5月份产量增加一百三十五台。',
  en: 'In May output increased by 135 units.',
};
const WORKERS = {
  zh: '工人们热烈欢迎这种领导方法，并且贴出大字报。',
  en: 'The workers warmly welcomed this method of leadership and put up big-character posters.',
};

describe('a passage', () => {
  it('is linked sentence by sentence', () => {
    const zh = CADRES.zh + OUTPUT.zh + WORKERS.zh;
    const en = [CADRES.en, OUTPUT.en, WORKERS.en].join(' ');
    expect(written(passageOf([zh], [en]))).toEqual([
      `found: ${CADRES.zh} = ${CADRES.en}`,
      `found: ${OUTPUT.zh} = ${OUTPUT.en}`,
      `found: ${WORKERS.zh} = ${WORKERS.en}`,
    ]);
  });

  it('has the sentence that the translation leaves out, as one that is missed', () => {
    const zh = CADRES.zh + OUTPUT.zh + WORKERS.zh;
    expect(written(passageOf([zh], [`${CADRES.en} ${WORKERS.en}`]))).toEqual([
      `found: ${CADRES.zh} = ${CADRES.en}`,
      `missing: ${OUTPUT.zh} = `,
      `found: ${WORKERS.zh} = ${WORKERS.en}`,
    ]);
  });

  it('of several blocks has a stretch for each block of a segment', () => {
    const [first, second] = [
      'The workers warmly welcomed this method',
      'of leadership and put up big-character posters.',
    ];
    const passage = passageOf([CADRES.zh + WORKERS.zh], [`${CADRES.en} ${first}`, second]);
    expect(written(passage)).toEqual([
      `found: ${CADRES.zh} = ${CADRES.en}`,
      `found: ${WORKERS.zh} = ${first} / ${second}`,
    ]);
  });

  it.each(['headline', 'byline', 'subheading', 'verse', 'credit'] as const)(
    'that is a %s is one segment, whatever its punctuation',
    (role) => {
      const passage = passageOf(['东风压倒西风！谬理服从真理。'], ['East; west. Truth!'], role);
      expect(written(passage)).toEqual([
        'found: 东风压倒西风！谬理服从真理。 = East; west. Truth!',
      ]);
    },
  );

  it('whose own score is low has no links', () => {
    const passage = passageOf([CADRES.zh], [CADRES.en], 'paragraph', 0.6);
    expect(written(passage)).toEqual([`unsure: ${CADRES.zh} = `, `unsure:  = ${CADRES.en}`]);
  });

  it('without one of its sides says nothing of its sentences', () => {
    const passage = passageOf([CADRES.zh + OUTPUT.zh], [], 'paragraph', 0);
    expect(written(passage)).toEqual([`unsure: ${CADRES.zh} = `, `unsure: ${OUTPUT.zh} = `]);
  });
});
