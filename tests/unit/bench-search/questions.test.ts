import { describe, expect, test } from 'vitest';
import { generateDocument } from '../../../scripts/bench/corpus/index.ts';
import {
  drawLongWords,
  drawQuestions,
  sharesOf,
} from '../../../scripts/bench/search/questions/draw.ts';
import {
  questionOf,
  type Question,
  type Sought,
} from '../../../scripts/bench/search/questions/question.ts';
import { openScan } from '../../../scripts/bench/search/scan/scan.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';

const corpus = { articles: 40, seed: 7 };
const questions = drawQuestions(corpus, sharesOf(700));
const ofKind = (kind: Question['kind']) => questions.filter((one) => one.kind === kind);

/** What the questions find in the documents as they were made up. */
function findAll(asked: readonly Question[]) {
  const scan = openScan(asked);
  for (let index = 0; index < corpus.articles; index += 1) {
    const { rows } = generateDocument(index, corpus.seed).truth;
    scan.add(rows.map(({ en, zh }) => ({ en: en.join('\n'), zh: zh.join('\n') })));
  }
  return scan.found;
}

describe('questions', () => {
  test('are 1,000 Chinese, 300 English and 100 mixed, or as many in proportion', () => {
    expect(sharesOf(1400)).toEqual({ chinese: 1000, words: 200, phrases: 100, mixed: 100 });
    expect(ofKind('chinese')).toHaveLength(500);
    expect(ofKind('english')).toHaveLength(150);
    expect(ofKind('mixed')).toHaveLength(50);
  });

  test('are the same for the same corpus and all different', () => {
    expect(drawQuestions(corpus, sharesOf(700))).toEqual(questions);
    expect(drawQuestions({ ...corpus, seed: 8 }, sharesOf(700))).not.toEqual(questions);
    expect(new Set(questions.map(({ text }) => text)).size).toBe(questions.length);
  });

  test('in Chinese are 1 to 8 characters long, each length about as often as any other', () => {
    const lengths = ofKind('chinese').map(({ text }) => Array.from(text).length);
    for (const length of [2, 3, 4, 5, 6, 7, 8]) {
      expect(lengths.filter((one) => one === length).length).toBeGreaterThan(50);
    }
    expect(lengths).toContain(1);
    expect(Math.max(...lengths)).toBe(8);
  });

  test('in English are words, and phrases of 2 to 4 words in quotation marks', () => {
    const forms = new Set(
      ofKind('english').map(({ text }) => text.replaceAll(/[A-Za-z]+/gu, 'word')),
    );
    expect(forms).toEqual(
      new Set(['word', '"word word"', '"word word word"', '"word word word word"']),
    );
  });

  test('mean to the search what they mean to the scan', () => {
    for (const { text, parts } of questions) {
      const read = parseQuery(text);
      expect(read.notes).toEqual([]);
      expect(
        read.parts.map(({ source, quoted, excluded }) => ({ source, quoted, excluded })),
      ).toEqual(
        parts.map((part) => ({
          source: part.form === 'phrase' ? part.words.join(' ') : part.text,
          quoted: part.form === 'phrase',
          excluded: false,
        })),
      );
    }
  });

  test('find something, but for some that are shuffled', () => {
    const found = findAll(questions);
    const nothing = questions.filter((_, at) => found[at]!.passages.length === 0);
    expect(nothing.length).toBeGreaterThan(questions.length / 25);
    expect(nothing.length).toBeLessThan(questions.length / 6);
  });

  test('are written with a space between their parts', () => {
    const parts: Sought[] = [
      { form: 'characters', text: '参谋' },
      { form: 'phrase', words: ['party', 'branch'] },
      { form: 'word', text: 'plots' },
    ];
    expect(questionOf('mixed', parts).text).toBe('参谋 "party branch" plots');
  });

  test('words to be typed have twelve letters', () => {
    const words = drawLongWords(corpus, 3);
    expect(new Set(words).size).toBe(3);
    for (const word of words) expect(word).toMatch(/^[a-z]{12}$/u);
  });
});
