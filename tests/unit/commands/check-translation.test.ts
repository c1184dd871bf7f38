import { describe, expect, test } from 'vitest';
import { CANTEEN, rawDocument } from '../holdings/documents.ts';
import { desk } from './run.ts';

const ID = '1958-03-20-p1-dao-chejian-qu';
const FILED = `content/articles/${ID}.txt`;

/** A document in which a number was changed and a word was left in Chinese. */
const WRONG = rawDocument({
  zh: ['工人七十名和干部三十名一起种了试验田。', CANTEEN],
  en: [
    'Ninety workers and thirty cadres worked on 试验田 together.',
    'The canteen is well run, the members eat their fill, and attendance has risen too.',
  ],
});

const WARNINGS = [
  ':6:5 TRANSLATION_NUMBER_DIFFERS The Chinese has “七十” and the English “Ninety”; compare the two.',
  ':6:48 TRANSLATION_SCRIPT_LEFT “试验田” was left in another script (Han); translate it.',
];

const TERMS = `- id: shiyantian
  zh: 试验田
  pinyin: shìyàntián
  renderings: [experimental plots]
  meaning: A field for trying things out.
`;

describe('check --translation', () => {
  test('warns of whatever cannot be right in the archive, by file and place, and passes', () => {
    const here = desk({ 'wrong.txt': WRONG });
    expect(here.add('wrong.txt').code).toBe(0);
    expect(here.run('check', '--translation')).toEqual({
      code: 0,
      lines: [...WARNINGS.map((warning) => FILED + warning), '1 document: 2 warnings.'],
      errors: '',
    });
  });

  test('says nothing of translations unless it is asked', () => {
    const here = desk({ 'wrong.txt': WRONG });
    here.add('wrong.txt');
    expect(here.check().lines).toEqual(['1 document: no problems.']);
    expect(here.check('wrong.txt').lines).toEqual(['1 document: no problems.']);
  });

  test('reads documents that are not filed yet, by the glossary of the archive', () => {
    const here = desk({ 'wrong.txt': WRONG, 'content/terms.yml': TERMS });
    expect(here.check('--translation', 'wrong.txt')).toEqual({
      code: 0,
      lines: [
        ...WARNINGS.map((warning) => `wrong.txt${warning}`),
        'wrong.txt:6:48 TRANSLATION_TERM_LEFT “试验田” is the term 试验田, left as it is; use one of its renderings.',
        '1 document: 3 warnings.',
      ],
      errors: '',
    });
  });

  test('reads a content folder that was named', () => {
    const here = desk({ 'wrong.txt': WRONG });
    here.add('wrong.txt');
    expect(here.check('content', '--translation').lines).toHaveLength(3);
  });

  test('passes over documents with errors, which it lists', () => {
    const here = desk({ 'bad.txt': WRONG.replace('Date:', 'Day:'), 'wrong.txt': WRONG });
    const { code, lines } = here.check('--translation', 'bad.txt', 'wrong.txt');
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes('TRANSLATION_'))).toEqual(
      WARNINGS.map((warning) => `wrong.txt${warning}`),
    );
  });

  test('finds nothing wrong with a translation that is whole', () => {
    const here = desk({ 'right.txt': rawDocument() });
    expect(here.check('--translation', 'right.txt').lines).toEqual(['1 document: no problems.']);
  });
});
