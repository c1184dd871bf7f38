import { expect, test } from 'vitest';
import { linesOf, type Line } from '../../../src/components/search-box/lines.ts';
import { parseQuery } from '../../../src/search/query/parse.ts';

const PASSAGE = {
  en: `${'They went to the villages and did so again. '.repeat(8)}They planted experimental plots there. ${'They wrote a report about the harvest. '.repeat(8)}`,
  zh: `${'他们到村里去，又去了一次。'.repeat(8)}他们在那里种试验田。${'他们写了关于收成的报告。'.repeat(8)}`,
};

function shownOf({ text, shown }: Line): string {
  return text.slice(shown.start, shown.end);
}

test('the side that has the match comes first, around the match', () => {
  const [chinese, english] = linesOf(PASSAGE, parseQuery('试验田'));
  expect(chinese.side).toBe('zh');
  expect(shownOf(chinese)).toContain('试验田');
  expect(shownOf(chinese).length).toBeLessThan(90);
  expect(english.side).toBe('en');
  expect(english.matches).toEqual([]);

  const [first] = linesOf(PASSAGE, parseQuery('plot'));
  expect(first.side).toBe('en');
  expect(shownOf(first)).toContain('experimental plots');
});

test('the partner is shown where the match would be in it', () => {
  const [, english] = linesOf(PASSAGE, parseQuery('试验田'));
  expect(shownOf(english)).toContain('experimental plots');
  const [, chinese] = linesOf(PASSAGE, parseQuery('plots'));
  expect(shownOf(chinese)).toContain('试验田');
});

test('with matches on both sides each is shown around its own, the English first', () => {
  const [english, chinese] = linesOf(PASSAGE, parseQuery('harvest 又去'));
  expect(english.side).toBe('en');
  expect(shownOf(english)).toContain('harvest');
  expect(shownOf(chinese)).toContain('又去');
});

test('a side is shown where most parts of the query are together', () => {
  const [english] = linesOf(PASSAGE, parseQuery('they experimental plots'));
  expect(shownOf(english)).toContain('They planted experimental plots');
  const [chinese] = linesOf(PASSAGE, parseQuery('他们 试验田'));
  expect(shownOf(chinese)).toContain('他们在那里种试验田');
});

test('a passage without a partner has an empty line for it', () => {
  const [chinese, english] = linesOf({ en: '', zh: '试验田' }, parseQuery('试验田'));
  expect(shownOf(chinese)).toBe('试验田');
  expect(english).toMatchObject({ side: 'en', text: '', matches: [] });
});
