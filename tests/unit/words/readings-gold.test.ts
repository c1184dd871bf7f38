import { expect, it } from 'vitest';
import { lettersOf } from '../../../src/archive/words/readings/spell.ts';
import { goldReadings } from './support/gold.ts';
import { partsOf, wordsOf } from './support/reader.ts';

const CHINESE = /\p{Script=Han}/gu;

/** How many Chinese characters of a text there are, and those in words that are read wrongly. */
function judge(text: string, syllables: readonly string[]) {
  let at = 0;
  let wrong = 0;
  for (const { text: part, word } of partsOf(text, wordsOf(text))) {
    const characters = part.match(CHINESE)?.length ?? 0;
    const wanted = syllables.slice(at, (at += characters));
    if (word && lettersOf(word.pinyin) !== lettersOf(wanted.join(''))) wrong += characters;
  }
  return { characters: at, wrong };
}

it('reads at least 99.5 % of the characters as they were read by hand', () => {
  const all = { characters: 0, wrong: 0 };
  for (const [name, texts] of goldReadings()) {
    const judged = texts.map(({ text, syllables }) => {
      const result = judge(text, syllables);
      expect(result.characters, text).toBe(syllables.length);
      return result;
    });
    const characters = judged.reduce((sum, result) => sum + result.characters, 0);
    const wrong = judged.reduce((sum, result) => sum + result.wrong, 0);
    console.log(`${name.padEnd(10)} ${characters} characters, ${wrong} read otherwise`);
    expect(wrong / characters, name).toBeLessThanOrEqual(0.005);
    all.characters += characters;
    all.wrong += wrong;
  }
  console.log(`together   ${((1 - all.wrong / all.characters) * 100).toFixed(2)} %`);
  expect(all.characters).toBeGreaterThan(7000);
});
