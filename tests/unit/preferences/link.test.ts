import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHOICES, type Choice, type Choices } from '../../../src/components/preferences/choices.ts';
import { linkWith } from '../../../src/components/preferences/link.ts';

const ARTICLE = 'https://archive.example/base/articles/a/';

test.each<[string, string, Choices, string]>([
  ['what is as usual is not in the link', '', { view: 'both', size: '100' }, ''],
  ['what differs is', '', { view: 'en', pinyin: 'on' }, '?view=en&pinyin=on'],
  ['a query and a passage stay', '?q=plots#p1', { view: 'zh' }, '?q=plots&view=zh#p1'],
  ['what the address asked for gives way', '?view=en&q=x', { view: 'zh' }, '?view=zh&q=x'],
  ['and goes where it is as usual', '?view=en&q=x', { view: 'both' }, '?q=x'],
])('%s', (_, before, choices, after) => {
  expect(linkWith(ARTICLE + before, choices)).toBe(ARTICLE + after);
});

const anyChoices = fc.record(
  Object.fromEntries(
    Object.entries(CHOICES).map(([name, values]) => [name, fc.constantFrom(...values)]),
  ),
  { requiredKeys: [] },
);

test('a link says exactly what is not as usual, whatever the address said before', () => {
  fc.assert(
    fc.property(anyChoices, anyChoices, (before, choices) => {
      const link = new URL(linkWith(linkWith(`${ARTICLE}?q=领导`, before), choices));
      const differing = Object.entries(choices).filter(
        ([name, value]) => value !== CHOICES[name as Choice][0],
      );
      expect(Object.fromEntries(link.searchParams)).toEqual({
        q: '领导',
        ...Object.fromEntries(differing),
      });
    }),
  );
});
