import { expect, test } from 'vitest';
import { closed } from '../../../src/citing/styles/elements.ts';
import { plainText, upright, italic } from '../../../src/citing/rich-text.ts';
import { curled, quoted } from '../../../src/citing/styles/quotes.ts';

test.each([
  ["the workers' own", 'the workers’ own'],
  ['run "plots" well', 'run “plots” well'],
  ['"Plots" (\'small\') and "pits"', '“Plots” (‘small’) and “pits”'],
  ['"\'Both\' at once"', '“‘Both’ at once”'],
  ['—"after a dash"', '—“after a dash”'],
  ['“curly” stays', '“curly” stays'],
])('%s is printed %s', (straight, printed) => {
  expect(curled(straight)).toBe(printed);
});

test.each([
  ['run "plots" well', '“run ‘plots’ well”'],
  ['the workers’ “own ‘plots’ here”', '“the workers’ ‘own “plots” here’”'],
  ["a 'single' one", '“a ‘single’ one”'],
  ["the people's “people’s” daily", '“the people’s ‘people’s’ daily”'],
  ['实行“三同”', '“实行‘三同’”'],
])('%s between quotation marks is %s', (text, expected) => {
  expect(quoted(text)).toBe(expected);
});

test.each([
  ['“Deeper”', ',', '“Deeper,”'],
  ['“Deeper”', '.', '“Deeper.”'],
  ['“Deeper.”', ',', '“Deeper,”'],
  ['“Deeper.”', '.', '“Deeper.”'],
  ['“Who?”', ',', '“Who?,”'],
  ['“Who?”', '.', '“Who?”'],
  ['“The ‘Plots’”', ',', '“The ‘Plots,’”'],
  ['“The Workers’”', ',', '“The Workers’,”'],
  ['“Made in the U.S.”', ',', '“Made in the U.S.,”'],
  ['Chen Xinhai et al.', ',', 'Chen Xinhai et al.,'],
  ['Chen Xinhai et al.', '.', 'Chen Xinhai et al.'],
  ['“参加生产。”', ',', '“参加生产,”'],
] as const)('%s closed with %s is %s', (text, mark, expected) => {
  expect(plainText(closed(upright(text), mark))).toBe(expected);
});

test('the mark behind a title in italics is not in italics', () => {
  expect(closed(italic('People’s Daily'), ',')).toEqual([
    { text: 'People’s Daily', italic: true },
    { text: ',' },
  ]);
});
