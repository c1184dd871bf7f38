import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_LENGTH, MAX_PARTS } from '../../../src/search/query/model.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';
import { writeQuery } from '../../../src/search/query/write.ts';

/**
 * How a query was read, in short: pieces joined with `+`, words that stand for their inflections
 * with `~`, runs in brackets, excluded parts with `-`, alternatives parted by `|`.
 */
function inShort(query: string): string {
  return parseQuery(query)
    .parts.map(({ excluded, forms }) => {
      const alternatives = forms.map((form) =>
        form
          .map(({ kind, text, exact }) =>
            kind === 'run' ? `[${text}]` : `${text}${exact ? '' : '~'}`,
          )
          .join('+'),
      );
      return `${excluded ? '-' : ''}${alternatives.join('|')}`;
    })
    .join(' ');
}

test.each([
  ['领导干部', '[领导干部]'],
  ['plots', 'plots~'],
  ['Lanzhou 参谋', 'lanzhou~ [参谋]'],
  ['领导\u3000干部', '[领导] [干部]'],
  ['６６．９％', '[66.9%]'],
  ['10日电', '[10日电]'],
  ['X光', 'x~+[光]'],
  ['meter-reader', 'meter~+reader~'],
  ['on-the-spot, A4', 'on+the+spot~ a+[4]'],
  ['the', 'the~'],
  ['"experimental plots"', 'experimental+plots'],
  ['“experimental plots”', 'experimental+plots'],
  ['＂领导 干部＂ 「参谋」 『a b』', '[领导干部] [参谋] a+b'],
  ['"one two" "three"', 'one+two three'],
  ['"one""two"', 'one two'],
  ['cadres -factory', 'cadres~ -factory~'],
  ['领导 －干部 -"one two"', '[领导] -[干部] -one+two'],
  ['推广“试验田”的经验', '[推广“试验田”的经验]'],
  ['“试验田”的经验', '[“试验田”的经验]'],
  ['“点”', '[“点”]'],
  ['“面', '[“面]'],
  ['“𠮷”', '[“𠮷”]'],
  ['"点" 「面」', '[点] [面]'],
  ['推广"试验田"的经验', '[推广"试验田"的经验]|[推广“试验田”的经验]'],
  ['1958-60', '[1958-60]'],
  ['plot plot PLOT', 'plot~'],
  ['plot -plot', 'plot~ -plot~'],
  ['Fuxin’s', "fuxin's~"],
  ['', ''],
])('%s is read as %s', (query, read) => {
  expect(inShort(query)).toBe(read);
  expect(parseQuery(query).notes).toEqual([]);
});

test.each([
  [
    '"experimental plots',
    'experimental+plots',
    [{ kind: 'unclosed-quote', source: 'experimental plots' }],
  ],
  ['领导 "干部', '[领导] [干部]', [{ kind: 'unclosed-quote', source: '干部' }]],
  ['，。 plots ——', 'plots~', [{ kind: 'only-punctuation', source: '，。 ——' }]],
  ['- "" "', '', [{ kind: 'only-punctuation', source: '- "" "' }]],
  ['-factory', '-factory~', [{ kind: 'only-exclusions' }]],
])('%s is read as %s, and that is said', (query, read, notes) => {
  expect(inShort(query)).toBe(read);
  expect(parseQuery(query).notes).toEqual(notes);
});

test('what is too long is cut, and that is said', () => {
  const long = parseQuery('领'.repeat(1_000_000));
  expect(long.parts[0]!.forms[0]![0]!.text).toHaveLength(MAX_LENGTH);
  expect(long.notes).toEqual([{ kind: 'cut', length: MAX_LENGTH }]);
  const many = parseQuery(Array.from({ length: 100 }, (_, at) => `${at}`).join(' '));
  expect(many.parts).toHaveLength(MAX_PARTS);
  expect(many.notes).toMatchObject([{ kind: 'cut' }]);
});

test('every text is a query, and is read at once', () => {
  const unit = fc.constantFrom(...Array.from('"“”-－ 领a1,「」＂\u3000\n\uD800\u0301'));
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      for (const { forms } of parseQuery(text).parts) {
        expect(forms.flat().every((piece) => piece.text !== '')).toBe(true);
      }
    }),
  );
  const start = performance.now();
  for (const text of ['"', '- ', '" ', '“a', '领 ', 'a’']) parseQuery(text.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a query that is written out is read in the same way', () => {
  const unit = fc.constantFrom(...Array.from('"“” -领导a b1%「」'));
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
      const written = writeQuery(parseQuery(text));
      expect(inShort(written)).toBe(inShort(text));
    }),
    { numRuns: 1000 },
  );
});
