import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generateDocument } from '../../../scripts/bench/corpus/index.ts';
import { drawQuestions } from '../../../scripts/bench/search/questions/draw.ts';
import { questionOf, type Sought } from '../../../scripts/bench/search/questions/question.ts';
import { foundAmongFirst, openScan } from '../../../scripts/bench/search/scan/scan.ts';
import { findMatches } from '../../../src/search/query/match.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';

const characters = (text: string): Sought => ({ form: 'characters', text });
const word = (text: string): Sought => ({ form: 'word', text });
const phrase = (...words: string[]): Sought => ({ form: 'phrase', words });

/** The passages, each given as English and Chinese, that have what is sought. */
function passagesWith(sought: Sought, passages: readonly [string, string][]): number[] {
  const scan = openScan([questionOf('chinese', [sought])]);
  scan.add(passages.map(([en, zh]) => ({ en, zh })));
  return scan.found[0]!.passages;
}

describe('a plain scan', () => {
  test.each([
    ['试验田', '种试验田', true],
    ['试验田', '试 验　田', true],
    ['试验田', '试验\n田', false],
    ['66.9％', '达６６．９%', true],
    ['验', '试验', true],
    ['田', '试验', false],
  ])('finds %s in %s: %s', (text, zh, isThere) => {
    expect(passagesWith(characters(text), [['', zh]])).toEqual(isThere ? [0] : []);
  });

  test('finds figures on the English side too', () => {
    const passages: [string, string][] = [['It rose by 66.4 % in 1958.', '']];
    expect(passagesWith(characters('66.4%'), passages)).toEqual([0]);
    expect(passagesWith(characters('1958'), passages)).toEqual([0]);
  });

  test.each([
    ['plot', 'Plots were plotted', true],
    ['plots', 'a plot', true],
    ['plot', 'the plotter', false],
    ['worker', 'the workers’ club', true],
    ['work', 'a network', false],
  ])('finds the word %s in “%s”: %s', (text, en, isThere) => {
    expect(passagesWith(word(text), [[en, '']])).toEqual(isThere ? [0] : []);
  });

  test.each([
    ['the Party, branch', true],
    ['Party  branch', true],
    ['party branches', false],
    ['party\nbranch', false],
    ['party 3 branch', false],
  ])('finds the phrase “party branch” in %j: %s', (en, isThere) => {
    expect(passagesWith(phrase('party', 'branch'), [[en, '']])).toEqual(isThere ? [0] : []);
  });

  test('counts passages with any part, of articles with all parts', () => {
    const scan = openScan([questionOf('mixed', [characters('参谋'), word('Lanzhou')])]);
    scan.add([{ en: 'In Lanzhou', zh: '在兰州' }]);
    scan.add([
      { en: 'In Lanzhou', zh: '在兰州' },
      { en: 'Today', zh: '今天' },
      { en: 'a staff', zh: '当参谋' },
    ]);
    expect(scan.firstPassages).toEqual([0, 1, 4]);
    expect(scan.found).toEqual([{ articles: [1], passages: [1, 3] }]);
  });

  test('can be taken for the first articles alone', () => {
    const found = { articles: [0, 2, 3], passages: [1, 5, 9] };
    expect(foundAmongFirst(found, 3, [0, 2, 4, 8, 12])).toEqual({
      articles: [0, 2],
      passages: [1, 5],
    });
  });

  test('finds in made-up articles just what the definition of a match finds', () => {
    const corpus = { articles: 30, seed: 11 };
    const questions = drawQuestions(corpus, { chinese: 100, words: 50, phrases: 30, mixed: 0 });
    const queries = questions.map(({ text }) => parseQuery(text));
    let found = 0;
    fc.assert(
      fc.property(fc.nat(corpus.articles - 1), (index) => {
        const { rows } = generateDocument(index, corpus.seed).truth;
        const passages = rows.map(({ en, zh }) => ({ en: en.join('\n'), zh: zh.join('\n') }));
        const scan = openScan(questions);
        scan.add(passages);
        for (const [at, query] of queries.entries()) {
          const expected = passages.flatMap(({ en, zh }, number) =>
            findMatches(en, query).length + findMatches(zh, query).length > 0 ? [number] : [],
          );
          expect({ query: questions[at]!.text, passages: scan.found[at]!.passages }).toEqual({
            query: questions[at]!.text,
            passages: expected,
          });
          found += expected.length;
        }
      }),
      { numRuns: 8 },
    );
    expect(found).toBeGreaterThan(200);
  });
});
