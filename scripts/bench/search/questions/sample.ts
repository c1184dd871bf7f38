import { generateDocument } from '../../corpus/index.ts';
import type { Random } from '../../corpus/random.ts';
import type { Sought } from './question.ts';

/** A corpus of made-up articles, as `writeCorpus` writes it. */
export interface Corpus {
  articles: number;
  seed: number;
}

/** The blocks of one article on both sides, as printed. */
interface Blocks {
  en: string[];
  zh: string[];
}

/** A random article of a corpus. */
function sampleArticle({ articles, seed }: Corpus, random: Random): Blocks {
  const { truth } = generateDocument(random.below(articles), seed);
  return { en: truth.rows.flatMap(({ en }) => en), zh: truth.rows.flatMap(({ zh }) => zh) };
}

/** Draws from articles until one has what is wanted. */
function draw<T>(corpus: Corpus, random: Random, from: (blocks: Blocks) => T | undefined): T {
  for (;;) {
    const drawn = from(sampleArticle(corpus, random));
    if (drawn !== undefined) return drawn;
  }
}

/** Letters are words and not characters; a quotation mark or a minus at the start has a meaning. */
const RUN = /^(?!["＂“„「『\-－])(?=.*[\p{Script=Han}\p{N}])[^\p{Script=Latin}\n]+$/u;

/** True for characters that a query takes just as they are. */
export function isRun(text: string): boolean {
  return RUN.test(text);
}

/** So many characters that stand side by side somewhere, each place as likely as any other. */
function charactersIn({ zh }: Blocks, length: number, random: Random): Sought | undefined {
  const all = Array.from(zh.join('\n').replace(/[^\S\n]/gu, ''));
  const at = random.below(Math.max(all.length - length, 1));
  const text = all.slice(at, at + length).join('');
  const isWhole = Array.from(text).length === length;
  return isWhole && isRun(text) ? { form: 'characters', text } : undefined;
}

/** So many words that stand side by side somewhere, with nothing but spaces between. */
function wordsIn({ en }: Blocks, length: number, random: Random): string[] | undefined {
  const all = en.join(' \n ').split(' ');
  const at = random.below(Math.max(all.length - length, 1));
  const words = all.slice(at, at + length);
  const isWhole = words.length === length && words.every((word) => /^[A-Za-z]{2,}$/u.test(word));
  return isWhole ? words : undefined;
}

/** Parts of questions, drawn from a corpus. */
export interface Sampler {
  characters: (length: number) => Sought;
  word: () => Sought;
  /** A word of so many letters. */
  wordOf: (letters: number) => string;
  phrase: (length: number) => Sought;
  /** Characters and a word of one article. */
  together: (length: number) => [Sought, Sought];
}

/** Draws parts of questions from a corpus, the same ones for the same stream of random numbers. */
export function samplerOf(corpus: Corpus, random: Random): Sampler {
  const wordOf = (blocks: Blocks): Sought | undefined => {
    const [text] = wordsIn(blocks, 1, random) ?? [];
    return text === undefined ? undefined : { form: 'word', text };
  };
  return {
    characters: (length) => draw(corpus, random, (blocks) => charactersIn(blocks, length, random)),
    word: () => draw(corpus, random, wordOf),
    wordOf: (letters) =>
      draw(corpus, random, ({ en }) => {
        const all = en.join(' ').split(' ');
        const fitting = all.filter((word) => /^[a-z]+$/u.test(word) && word.length === letters);
        return fitting.length === 0 ? undefined : random.pick(fitting);
      }),
    phrase: (length) => ({
      form: 'phrase',
      words: draw(corpus, random, (blocks) => wordsIn(blocks, length, random)),
    }),
    together: (length) =>
      draw(corpus, random, (blocks) => {
        const characters = charactersIn(blocks, length, random);
        const word = wordOf(blocks);
        return characters && word && [characters, word];
      }),
  };
}
