import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../src/archive/segments/index.ts';

function cut(text: string): string[] {
  return sentencesOf(text).map(({ from, to }) => text.slice(from, to));
}

/** Expects a text to be cut where a case has a bar and the text what stands between sentences. */
function expectCut(written: string, between: string) {
  expect(cut(written.replaceAll('|', between))).toEqual(written.split('|'));
}

describe('a Chinese text is cut', () => {
  it.each([
    ['after stops, questions and calls', '工作开始了。|谁来领导呢？|大家都来！|好'],
    ['after semicolons', '产量提高；|成本降低。|质量也好。'],
    ['after an ellipsis', '他们到处跑……|结果还是不深入。'],
    ['after several marks in a row', '真的？！|真的！！！|好。'],
    ['after the quotes that a mark closes', '他说：“我们来了。”|大家都笑了。'],
    ['inside a quotation', '他说：“我们来了。|你们也来吧！”|大家都去了。'],
    ['after brackets that hold a sentence', '先进工人成批涌现。|（附图片）'],
    ['inside brackets that hold sentences', '（他来了。|她也来了。）|会开始了。'],
    ['before what is said of a quotation', '“这样做对吗？”|他问。'],
  ])('%s', (_, written) => {
    expectCut(written, '');
  });

  it.each([
    ['a decimal point of any width', '完成了66．9％和3.5％，产量72 ．8吨。'],
    ['the point between parts of a name', '苏联作家阿．托尔斯泰说：'],
    ['a slogan that is a part of the sentence', '提出了“苦干三年！”的口号。'],
    ['a list of questions that is a part of it', '讨论了“为谁干？”、“怎么干？”等问题。'],
    ['an ellipsis that ends a list', '收了粮食、棉花……等。'],
    ['a title', '《前进！同志们》是一首歌。'],
    ['brackets in mid-sentence', '用“六定”（定人、定车；定点、定线）的办法。'],
    ['a number that counts', '1. 下去一齐抓。'],
  ])('but not at %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('an English text is cut', () => {
  it.each([
    ['after stops, questions and calls', 'They came.|Who leads?|All of us!|Good'],
    ['after semicolons', 'Output rose;|costs fell;|and quality was good.'],
    ['after the quotes that a mark closes', 'They came to "ask for numbers."|They left.'],
    ['after curly quotes too', 'They came to “ask for numbers.”|They left.'],
    ['inside a quotation', 'He said: "We came.|You come too!"|All went.'],
    ['after brackets', 'Many came.|(Attached picture)'],
    ['after an abbreviation that ends a sentence', 'It was in the U.S.|The paper said so.'],
    ['after a number', 'It ended in 1956.|Thirteen factories took part.'],
    ['before a number that counts', '1. Work hard.|2. Rest.'],
    ['after an ellipsis before a capital', 'They waited...|Nobody came.'],
  ])('%s', (_, written) => {
    expectCut(written, ' ');
  });

  it.each([
    ['where a space is forgotten', 'They fulfilled the plan.|The workers cheered.'],
    ['where one is forgotten before a quotation', 'They came.|"We are late," they said.'],
    ['where one is forgotten after a quotation', 'They said "we are late."|Nobody stirred.'],
    ['where one is forgotten after a number', 'Output rose by 9%.|The workers cheered.'],
    ['after a stop of full width', 'The plan is done。|the rest follows。'],
  ])('%s', (_, written) => {
    expectCut(written, '');
  });

  it.each([
    ['initials and titles', 'Comrade J. V. Stalin met Mr. Wu and Gen. Li.'],
    ['an abbreviation before a name', 'The U.S. Government and the U.S.S.R. Academy said so.'],
    ['an abbreviation inside', 'Give wages, e.g. Soviet ones, or meals, etc. to all.'],
    ['the number of something', 'The Red Flag No. 4 furnace, see p. 5.'],
    ['a decimal point', 'It reached 99.995%, or 66. 9% at first.'],
    ['a question that is quoted', '"How can you say so?" he asked.'],
    ['an ellipsis before a small letter', 'They waited... and waited.'],
    ['brackets in mid-sentence', 'The method (Fix the men. Fix the place.) is good.'],
  ])('but not at %s', (_, text) => {
    expect(cut(text)).toEqual([text]);
  });
});

describe('sentences of any text', () => {
  const parts = [
    ...Array.from('。！？；…．.?!;“”"\'（）()《》 \n　—，,的aBé9百工'),
    '. ',
    'No. ',
    'U.S.',
    '……”',
  ];
  const texts = fc.oneof(
    fc.array(fc.constantFrom(...parts)).map((chosen) => chosen.join('')),
    fc.string({ unit: 'binary' }),
  );

  it('have every character once, and between them is only white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { from, to } of sentencesOf(text)) {
          expect(from).toBeGreaterThanOrEqual(done);
          expect(text.slice(done, from).trim()).toBe('');
          expect(text.slice(from, to)).toMatch(/^\S(?:.*\S)?$/su);
          done = to;
        }
        expect(text.slice(done).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('are found in a time that grows with the text', () => {
    const awkward = ['? ', '3.5 ', '(a. ', '“a.” b ', '."a', '《！', '. '];
    for (const part of awkward) {
      const start = performance.now();
      sentencesOf(part.repeat(100_000));
      expect(performance.now() - start, part).toBeLessThan(5000);
    }
  });
});
