import { expect, test } from 'vitest';
import { findMatches } from '../../../src/search/query/match.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';

/** The text with what is found in brackets. */
function marked(text: string, query: string): string {
  let result = '';
  let from = 0;
  for (const { start, end } of findMatches(text, parseQuery(query))) {
    result += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return result + text.slice(from);
}

test.each([
  ['领导', '各级领导干部和领导方法', '各级[领导]干部和[领导]方法'],
  ['党', '党委、党员', '[党]委、[党]员'],
  ['66.9%', '完成了６６．９％', '完成了[６６．９％]'],
  ['72.8%', '增长 72 ．8％。', '增长 [72 ．8％]。'],
  ['6', '1966, 16%', '19[6][6], 1[6]%'],
  ['plot', 'Plots were plotted by a plotter.', '[Plots] were [plotted] by a plotter.'],
  ['"plots"', 'Plots were plotted.', '[Plots] were plotted.'],
  [
    '"experimental plots"',
    'experimental “plots”, experimental plot',
    '[experimental “plots]”, experimental plot',
  ],
  ['on-site', 'an on-site, on site and onsite', 'an [on-site], [on site] and onsite'],
  ['to-be', 'the wife-to-be, to be, and to is', 'the wife-[to-be], [to be], and to is'],
  ['10日电', '本报天津10日电', '本报天津[10日电]'],
  ['X光', '用X 光机', '用[X 光]机'],
  ['14th', 'the 14th of 1914 there', 'the [14th] of 1914 there'],
  ['哈哈', '哈哈哈', '[哈哈哈]'],
  ['cafe', 'the Café', 'the [Café]'],
  ['领导 -干部 plots', '领导干部 plot', '[领导]干部 [plot]'],
  ['领导干部', '领导\n干部', '领导\n干部'],
  ['"a b"', 'a\nb', 'a\nb'],
  ['-领导', '领导', '领导'],
  ['，', '领导，干部', '领导，干部'],
])('%s in “%s”', (query, text, expected) => {
  expect(marked(text, query)).toBe(expected);
});
