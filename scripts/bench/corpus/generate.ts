import type { Side, Sides } from '../../../src/archive/model.ts';
import { createRandom, weighted, type Random } from './random.ts';
import { createScene, type Field, type Scene } from './scene.ts';
import type { Origin, Row, Story } from './story.ts';
import { brief } from './kinds/brief.ts';
import { feature } from './kinds/feature.ts';
import { list } from './kinds/list.ts';
import { picture } from './kinds/picture.ts';
import { poem } from './kinds/poem.ts';
import { report } from './kinds/report.ts';
import { drawAwkwardness, type Awkward } from './layout/awkward.ts';
import { rearrange } from './layout/blocks.ts';
import { headlineLine } from './layout/opening.ts';
import { printDocument } from './layout/print.ts';
import { typeset } from './layout/typography.ts';
import { EDITIONS } from './tables/frames.ts';

const KINDS = { report, feature, brief, picture, poem, list };

export type Kind = keyof typeof KINDS;

/** Kinds of articles, in hundredths. */
export const KIND_SHARES: Record<Kind, number> = {
  report: 55,
  feature: 22,
  brief: 9,
  picture: 6,
  poem: 5,
  list: 3,
};

const FIELD_SHARES: Record<Field, number> = { industry: 45, farm: 35, service: 20 };

/** Pages of the newspaper: eight, the inner ones with fewer reports of this kind. In hundredths. */
const PAGE_SHARES = { 1: 18, 2: 22, 3: 18, 4: 14, 5: 8, 6: 8, 7: 6, 8: 6 };

/** What was put into a document, for comparison with what is read from it. */
export interface Truth {
  kind: Kind;
  awkward: Awkward[];
  /** `YYYY-MM-DD` */
  date: string;
  page: number;
  edition: string;
  column: string;
  title: Sides<string>;
  authors: Sides<string[]>;
  origin?: Origin;
  /**
   * The body in order, what says the same thing in one row. Headline and byline are left out, also
   * where the body repeats them.
   */
  rows: Row[];
}

/** A made-up document. */
export interface GeneratedDocument {
  index: number;
  /** The file as text, its byte order mark included if it has one; to be written as UTF-8. */
  text: string;
  truth: Truth;
}

const FIRST_DAY = Date.UTC(1957, 0, 1);
const DAYS = 4 * 365 + 1;

function randomDate(random: Random): { year: number; month: number; day: number; text: string } {
  const date = new Date(FIRST_DAY + random.below(DAYS) * 86_400_000);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    text: date.toISOString().slice(0, 10),
  };
}

function writeStory(scene: Scene, kind: Kind): Story {
  const story = KINDS[kind](scene);
  const special = story.edition === '' && scene.random.chance(0.03);
  return special ? { ...story, edition: scene.random.pick(EDITIONS) } : story;
}

function sidesOf<T>(value: (side: Side) => T): Sides<T> {
  return { en: value('en'), zh: value('zh') };
}

/**
 * Makes up one document in the raw format of the archive, with its truth. The same index and seed
 * give the same document on every machine. Nobody and nothing in it is real but cities and counties.
 *
 * Over 10,000 documents an article has 1,645 Chinese characters and 819 English words on average.
 * In reports 47 of 100 English words and 76 of 100 Chinese bigrams are distinct; in five real ones
 * 32 to 41 and 63 to 68. Vocabulary grows by Heaps' law, V = K n^b: for English words K is 3.0 and
 * b 0.65 from 80,000 to 800,000 words and 0.52 at eight million (five real reports: K 2.4, b 0.72
 * over 4,500 words; the newspaper corpus RCV1: K 44, b 0.49, in Manning
 * and others, Introduction to Information Retrieval, 5.1.1). For Chinese bigrams b falls from 0.63
 * to 0.31 at 16 million characters, sooner than in real prose.
 *
 * @param index - which document, from 0
 * @param seed - which corpus
 */
export function generateDocument(index: number, seed: number): GeneratedDocument {
  const random = createRandom(seed, index);
  const date = randomDate(random);
  const page = Number(weighted(PAGE_SHARES, random));
  const kind = weighted(KIND_SHARES, random);
  const scene = createScene(random, weighted(FIELD_SHARES, random), date);
  const written = writeStory(scene, kind);
  const awkward = drawAwkwardness(random);
  const rows = rearrange(written.rows, awkward, random);
  const story = typeset({ ...written, rows }, awkward, random);
  return {
    index,
    text: printDocument(story, { date: date.text, page }, awkward, random),
    truth: {
      kind,
      awkward: [...awkward],
      date: date.text,
      page,
      edition: story.edition,
      column: story.column,
      title: sidesOf((side) => headlineLine(story, side)),
      authors: sidesOf((side) => story.authors.map((author) => author[side])),
      ...(story.origin && { origin: story.origin }),
      rows: story.rows,
    },
  };
}
