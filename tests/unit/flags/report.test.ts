import { describe, expect, it } from 'vitest';
import { flagProblem, type Flag } from '../../../src/archive/flags/index.ts';
import { placeInFile } from '../../../src/archive/flags/report/place-in-file.ts';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { passageOf } from './support/told.ts';

describe('the place of a flag in the document', () => {
  const lines = ['Title: x', '', '\tCaption. The first line', 'of a block: 149 workers.'];

  it('is found where lines were joined and a block begins within its line', () => {
    const block = { text: 'The first line of a block: 149 workers.', line: 3 };
    expect(placeInFile(lines, block, block.text.indexOf('first'))).toEqual({ line: 3, column: 15 });
    expect(placeInFile(lines, block, block.text.indexOf('149'))).toEqual({ line: 4, column: 13 });
  });

  it('is the block when its text is not found', () => {
    expect(placeInFile(lines, { text: 'Something else', line: 2 }, 3)).toEqual({
      line: 2,
      column: 1,
    });
  });
});

describe('a flag as a warning', () => {
  const passage = passageOf('工人七十名。', 'Ninety workers.');
  const source = { file: 'a.txt', lines: ['Ninety workers.'] };
  const zh = { block: 0, from: 2, to: 4 };
  const en = { block: 0, from: 0, to: 6 };
  const figure = { type: 'number', value: 70 } as const;

  it.each<[Flag, string]>([
    [
      { kind: 'numbers', zh: { ...zh, ...figure }, en: { ...en, ...figure } },
      'NUMBER_DIFFERS The Chinese has “七十” and the English “Ninety”; compare the two.',
    ],
    [
      { kind: 'numbers', en: { ...en, ...figure } },
      'NUMBER_INVENTED The Chinese has nothing for the number “Ninety”; take it away or correct it.',
    ],
    [
      { kind: 'dates', zh: { ...zh, ...figure } },
      'DATE_MISSING The English has nothing for the date “七十”; put it in.',
    ],
    [
      { kind: 'residue', script: 'Han', en },
      'SCRIPT_LEFT “Ninety” was left in another script (Han); translate it.',
    ],
    [{ kind: 'dropped', zh }, 'SENTENCE_DROPPED No English sentence says “七十”; translate it.'],
    [{ kind: 'dropped', en }, 'SENTENCE_ADDED No Chinese sentence says “Ninety”; take it away.'],
    [
      { kind: 'length', zh: 5, en: 200, usual: { least: 10, most: 40 } },
      'LENGTH_ODD This English has 200 letters; of 5 Chinese characters it would have 10 to 40. Compare the two.',
    ],
    [
      { kind: 'terms', term: 'x', zh, en },
      'TERM_LEFT “Ninety” is the term 七十, left as it is; use one of its renderings.',
    ],
    [
      { kind: 'terms', term: 'x', zh },
      'TERM_MISSING Nothing in the English of this sentence stands for the term 七十; compare the two.',
    ],
  ])('says what was compared: %j', (flag, message) => {
    expect(formatProblem(flagProblem(flag, passage, source))).toBe(
      `a.txt:1:1 TRANSLATION_${message}`,
    );
  });
});
