import { createTermFinder, toneless } from '../../../../src/archive/glossary/index.ts';
import { dictionary } from '../../../../src/holdings/articles/dictionary.ts';
import { terms } from './archive.ts';
import { toEnglish, type Damage } from './damage.ts';

const find = createTermFinder(terms);

type TermEntry = (typeof terms)[number];

/**
 * Replaces one rendering of a term, or all that a passage has of it.
 *
 * @param words - what stands there instead; undefined for terms that are to be left
 */
function replacing(
  name: string,
  isEvery: boolean,
  words: (term: TermEntry) => string | undefined,
): Damage {
  return toEnglish(name, ['terms'], (text, random, chinese) => {
    const inChinese = new Set(find(chinese, 'zh').flatMap(({ values }) => values));
    const found = find(text, 'en').filter(
      ({ values: [term, ...others] }) =>
        others.length === 0 && inChinese.has(term!) && words(term!) !== undefined,
    );
    if (found.length === 0) return undefined;
    const chosen = random.pick(found);
    const places = isEvery
      ? found.filter(({ values }) => values[0] === chosen.values[0])
      : [chosen];
    return places.reduceRight(
      (left, { from, to }) => left.slice(0, from) + words(chosen.values[0]!)! + left.slice(to),
      text,
    );
  });
}

/** Ways to get a term wrong. Only what is one word of the dictionary is known well enough to be missed. */
export const TERM_DAMAGES: readonly (Damage & { times: number })[] = [
  { times: 25, ...replacing('a term left in Chinese', false, ({ zh }) => zh) },
  {
    times: 25,
    ...replacing('a term left in pinyin', false, ({ pinyin }) =>
      toneless(pinyin).length >= 6 ? toneless(pinyin) : undefined,
    ),
  },
  {
    times: 10,
    ...replacing('a term replaced', true, ({ zh }) =>
      zh.length >= 3 && dictionary().rows.has(zh) ? 'tomato sauce' : undefined,
    ),
  },
];
