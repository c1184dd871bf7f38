import { describe, expect, it } from 'vitest';
import { cutWords } from '../../../src/archive/align/words/cut-words.ts';
import { dictionary } from '../../../src/holdings/articles/dictionary.ts';
import { goldCuts } from './support/gold.ts';
import { cut } from './support/reader.ts';

const RUN = /\p{Script=Han}+/gu;

/** The words among the parts of a text as `place:length`. */
function stretches(parts: readonly string[]): Set<string> {
  let at = 0;
  const found = new Set<string>();
  for (const part of parts) {
    if (/^\p{Script=Han}/u.test(part)) found.add(`${at}:${part.length}`);
    at += part.length;
  }
  return found;
}

/** A text in words and in what stands between them. */
function withGaps(text: string, words: readonly string[]): string[] {
  let done = 0;
  const parts = words.flatMap((word) => {
    const from = text.indexOf(word, done);
    const gap = text.slice(done, from);
    done = from + word.length;
    return [gap, word];
  });
  return [...parts, text.slice(done)];
}

/** The F1 score of words, boundaries on both sides right. */
function f1(gold: readonly string[][], cutText: (text: string) => string[]): number {
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const parts of gold) {
    const text = parts.join('');
    const words = stretches(withGaps(text, cutText(text)));
    const goldWords = stretches(parts);
    right += [...words].filter((word) => goldWords.has(word)).length;
    found += words.size;
    wanted += goldWords.size;
  }
  return (2 * right) / (found + wanted);
}

/** Dictionary words alone, as few as possible. */
const fewest = (text: string) =>
  (text.match(RUN) ?? []).flatMap((run) => cutWords(run, dictionary()));

describe('words cut by hand', () => {
  it.each([
    { name: 'documents' as const, sentences: 50, least: 0.97 },
    { name: 'sentences' as const, sentences: 30, least: 0.945 },
  ])('are found in the $sentences sentences of “$name”', ({ name, sentences, least }) => {
    const gold = goldCuts(name);
    const [before, now] = [f1(gold, fewest), f1(gold, (text) => cut(text))];
    const percent = (share: number) => (share * 100).toFixed(1);
    console.log(`${name.padEnd(10)} fewest words F1 ${percent(before)}, now ${percent(now)}`);
    expect(gold).toHaveLength(sentences);
    expect(now).toBeGreaterThanOrEqual(least);
    expect(now).toBeGreaterThan(before + 0.03);
  });
});
