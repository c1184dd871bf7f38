import { CHARACTER_RULES, WORD_RULES, type ReadingRule } from './rules.ts';

const RULES = new Map(Object.entries({ ...CHARACTER_RULES, ...WORD_RULES }));

/** So many UTF-16 units on either side of a word decide. */
const REACH = 16;

/**
 * The reading that the text around a word asks for: 种 is zhòng, to plant, unless it counts kinds.
 *
 * @param from - where the word stands in the text, in UTF-16 units
 * @returns numbered syllables with spaces between; undefined when no rule knows the word
 */
export function readingInContext(word: string, text: string, from: number): string | undefined {
  const rules = RULES.get(word);
  if (!rules) return undefined;
  const to = from + word.length;
  const before = text.slice(Math.max(0, from - REACH), from);
  const after = text.slice(to, to + REACH);
  return rules.find((rule) => applies(rule, before, after))?.reading;
}

function applies(rule: ReadingRule, before: string, after: string): boolean {
  return (rule.before?.test(before) ?? true) && (rule.after?.test(after) ?? true);
}
