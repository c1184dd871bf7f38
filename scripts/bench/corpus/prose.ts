import { capitalised, fill, titled, type Pair } from './pair.ts';
import { shuffled, type Random } from './random.ts';
import type { Scene } from './scene.ts';
import { slotValue } from './slots.ts';
import { ACTORS, FIELD_ACTORS } from './tables/actors.ts';
import { DEEDS, FIELD_DEEDS } from './tables/deeds.ts';
import { FIELD_RESULTS, RESULTS } from './tables/results.ts';
import { FIELD_STATEMENTS, STATEMENTS } from './tables/statements.ts';
import { TIMES } from './tables/times.ts';

/** Writes sentences that hang together: none of its phrases comes twice before all have come once. */
export interface Prose {
  /** A sentence or phrase from a table, with its slots filled. */
  from(table: readonly Pair[]): Pair;
  /** The same with capitals and full stop, as a sentence stands in a text. */
  sentence(table: readonly Pair[]): Pair;
  /** The same with the capitals of a headline. */
  heading(table: readonly Pair[]): Pair;
  /** A paragraph of so many sentences, after an opening if one is given. */
  paragraph(sentences: number, opening?: Pair): Pair;
}

/** Kinds of slots whose values come back within an article, as its people and places do. */
const RECURRING = new Set(['name', 'village', 'goods', 'material', 'produce', 'product']);
const RECURRENCE = 0.35;

/** Fills slots for one article: some people, places and things are met again. */
function createSlots(scene: Scene): (kind: string) => Pair {
  const met = new Map<string, Pair[]>();
  return (kind) => {
    if (!RECURRING.has(kind)) return slotValue(kind, scene);
    const known = met.get(kind) ?? [];
    if (known.length > 0 && scene.random.chance(RECURRENCE)) return scene.random.pick(known);
    const value = slotValue(kind, scene);
    met.set(kind, [...known, value]);
    return value;
  };
}

/** Share of the common phrases that one article uses; the rest is kept for others. */
const COMMON_SHARE = 0.7;

/** The phrases of an article: those of its field, and some of those that suit any. */
function tablesOf({ field, random }: Scene) {
  const mixed = (common: Pair[], own: Pair[]) => [
    ...shuffled(common, random).slice(0, Math.ceil(COMMON_SHARE * common.length)),
    ...own,
  ];
  return {
    actors: mixed(ACTORS, FIELD_ACTORS[field]),
    deeds: mixed(DEEDS, FIELD_DEEDS[field]),
    results: mixed(RESULTS, FIELD_RESULTS[field]),
    statements: mixed(STATEMENTS, FIELD_STATEMENTS[field]),
  };
}

/** Deals the entries of tables like cards: a table is shuffled again when all have been dealt. */
function createDealer(random: Random): (table: readonly Pair[]) => Pair {
  const decks = new Map<readonly Pair[], Pair[]>();
  return (table) => {
    let deck = decks.get(table);
    if (deck === undefined || deck.length === 0) {
      deck = shuffled(table, random);
      decks.set(table, deck);
    }
    return deck.pop()!;
  };
}

/** A filled phrase as a sentence: a capital, and full stops where the phrase does not bring its own. */
export function asSentence(phrase: Pair): Pair {
  const { zh, en } = capitalised(phrase);
  return {
    zh: /[。！？][’”]*$/u.test(zh) ? zh : `${zh}。`,
    en: /[.!?]['"]*$/u.test(en) ? en : `${en}.`,
  };
}

function concatenated(sentences: readonly Pair[]): Pair {
  return {
    zh: sentences.map(({ zh }) => zh).join(''),
    en: sentences.map(({ en }) => en).join(' '),
  };
}

/** Starts the prose of one article. */
export function createProse(scene: Scene): Prose {
  const { random } = scene;
  const deal = createDealer(random);
  const tables = tablesOf(scene);
  const slot = createSlots(scene);
  const from = (table: readonly Pair[]) => fill(deal(table), slot);

  /** When, who, what was done and what came of it: 从9月1日起，厂党委……，使产量逐月上升。 */
  function event(): Pair {
    const time = random.chance(0.6) ? from(TIMES) : undefined;
    const actor = from(tables.actors);
    const deeds = Array.from({ length: random.between(1, 3) }, () => from(tables.deeds));
    const result = random.chance(0.65) ? from(tables.results) : undefined;
    const last = deeds.at(-1)!;
    const first = deeds.slice(0, -1);
    const done =
      first.length === 0 ? last.en : `${first.map(({ en }) => en).join(', ')} and ${last.en}`;
    return asSentence({
      zh: [time?.zh, actor.zh + deeds.map(({ zh }) => zh).join('，'), result?.zh]
        .filter((part) => part !== undefined)
        .join('，'),
      en: [time?.en, `${actor.en} ${done}`, result?.en]
        .filter((part) => part !== undefined)
        .join(', '),
    });
  }

  return {
    from,
    sentence: (table) => asSentence(from(table)),
    heading: (table) => titled(from(table)),
    paragraph(count, opening) {
      const sentences = opening === undefined ? [] : [opening];
      while (sentences.length < count) {
        sentences.push(random.chance(0.55) ? event() : asSentence(from(tables.statements)));
      }
      return concatenated(sentences);
    },
  };
}
