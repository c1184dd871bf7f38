import type { Dictionary } from '../align/dictionary.ts';
import { wholeWords } from '../align/words/whole-words.ts';
import type { Occurrence } from '../finder/index.ts';
import { createPlaceFinder, type Place } from '../gazetteer/index.ts';
import { createTermFinder, type Term } from '../glossary/index.ts';
import type { Passage, Side, Sides } from '../model.ts';

/** Which entries of the gazetteer and of the glossary an article names, by id, each once. */
export interface Mentions {
  /** In the order of the gazetteer. */
  places: string[];
  /** In the order of the glossary. */
  terms: string[];
}

/** The blocks of a passage, as far as they count here. */
type Texts = Sides<readonly { text: string }[]>;

/**
 * Makes a function that tells which places and terms an article names, headline and dateline
 * included. Making it takes far longer than calling it.
 *
 * The Chinese of a passage decides, because the lists are of Chinese names, and a translation may
 * have an English one of them by chance: `key` need not be 关键. English counts only where a passage
 * has no Chinese. A Chinese term counts where it is made of whole words, as in the lens of its page:
 * 工会 is not in 职工会议.
 *
 * Where several entries share a name, such as the province and the city of 吉林, those are meant that
 * the article also names in a way of their own, such as 吉林市: one article rarely means two things by
 * one name. Where it gives no such sign, all of them count, so that an article is found under either.
 *
 * @see Gale, Church and Yarowsky, One Sense per Discourse (1992)
 */
export function createMentionFinder(
  places: readonly Place[],
  terms: readonly Term[],
  dictionary: Dictionary,
): (passages: readonly Pick<Passage, Side>[]) => Mentions {
  const placesNamed = namedBy(places, createPlaceFinder(places));
  const termsNamed = namedBy(terms, createTermFinder(terms, wholeWords(dictionary)));
  return (passages) => ({ places: placesNamed(passages), terms: termsNamed(passages) });
}

function namedBy<T extends { id: string }>(
  entries: readonly T[],
  find: (text: string, side: Side) => Occurrence<T>[],
): (passages: readonly Texts[]) => string[] {
  const order = new Map(entries.map((entry, at) => [entry, at]));
  return (passages) => {
    const found = passages.flatMap((passage) => {
      const side = passage.zh.length > 0 ? 'zh' : 'en';
      return passage[side].flatMap(({ text }) => find(text, side).map(({ values }) => values));
    });
    return Array.from(meantBy(found))
      .sort((a, b) => order.get(a)! - order.get(b)!)
      .map(({ id }) => id);
  };
}

/** Chooses among the entries that share a name. */
function meantBy<T>(found: readonly (readonly T[])[]): Set<T> {
  const sure = new Set(found.flatMap((entries) => (entries.length === 1 ? entries : [])));
  const shared = found.filter((entries) => !entries.some((entry) => sure.has(entry)));
  return new Set([...sure, ...shared.flat()]);
}
