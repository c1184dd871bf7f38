import { createRandom, shuffled, type Random } from '../../corpus/random.ts';
import { questionOf, type Question, type Sought } from './question.ts';
import { isRun, samplerOf, type Corpus, type Sampler } from './sample.ts';

/** The stream of random numbers that questions are drawn with; documents have those from 0 on. */
const STREAM = 0xffffffff;

/** The longest run of Chinese characters that is asked for. */
const LONGEST = 8;

/** One question of so many is of characters or letters in an order that hardly occurs. */
const SHUFFLED_EVERY = 10;

/** How many questions of each kind. */
export interface Shares {
  chinese: number;
  words: number;
  phrases: number;
  mixed: number;
}

/** Shares a number of questions out as 1,400 are: 1,000 Chinese, 200 words, 100 phrases, 100 mixed. */
export function sharesOf(questions: number): Shares {
  const share = (of1400: number) => Math.max(1, Math.round((questions * of1400) / 1400));
  const [words, phrases, mixed] = [share(200), share(100), share(100)];
  return { chinese: Math.max(1, questions - words - phrases - mixed), words, phrases, mixed };
}

/** The same words, letters or characters in another order, if that means what it says. */
function mixedUp(part: Sought, random: Random): Sought {
  if (part.form === 'phrase') return { ...part, words: shuffled(part.words, random) };
  const text = shuffled(Array.from(part.text), random).join('');
  return part.form === 'word' || isRun(text) ? { ...part, text } : part;
}

/** Draws `count` different questions; what is drawn twice is drawn again, within reason. */
function several(count: number, make: (at: number) => Question): Question[] {
  const drawn = new Map<string, Question>();
  for (let at = 0; drawn.size < count && at < 50 * count; at += 1) {
    const question = make(at);
    if (!drawn.has(question.text)) drawn.set(question.text, question);
  }
  return [...drawn.values()];
}

/**
 * Draws questions from a corpus, the same ones each time:
 * runs of 1 to 8 Chinese characters in equal shares, their places uniform over all text; English
 * words by occurrence; phrases of 2 to 4 words; Chinese with an English word of the same article, or
 * of another. One of ten is shuffled and hardly occurs.
 */
export function drawQuestions(corpus: Corpus, shares: Shares): Question[] {
  const random = createRandom(corpus.seed, STREAM);
  const sampler = samplerOf(corpus, random);
  const maybeMixedUp = (at: number, part: Sought) =>
    at % SHUFFLED_EVERY === SHUFFLED_EVERY - 1 ? mixedUp(part, random) : part;
  const single = (kind: 'chinese' | 'english', sample: (at: number) => Sought) => (at: number) =>
    questionOf(kind, [maybeMixedUp(at, sample(at))]);
  return [
    ...several(
      shares.chinese,
      single('chinese', (at) => sampler.characters(1 + (at % LONGEST))),
    ),
    ...several(shares.words, single('english', sampler.word)),
    ...several(
      shares.phrases,
      single('english', (at) => sampler.phrase(2 + (at % 3))),
    ),
    ...several(shares.mixed, (at) => questionOf('mixed', pairOf(sampler, at))),
  ];
}

/** Draws different words of twelve letters from a corpus, the same ones each time. */
export function drawLongWords(corpus: Corpus, count: number): string[] {
  const sampler = samplerOf(corpus, createRandom(corpus.seed, STREAM));
  const words = several(count, () => {
    return questionOf('english', [{ form: 'word', text: sampler.wordOf(12) }]);
  });
  return words.map(({ text }) => text);
}

function pairOf(sampler: Sampler, at: number): Sought[] {
  const length = 2 + (at % 3);
  return at % 2 === 0 ? sampler.together(length) : [sampler.characters(length), sampler.word()];
}
