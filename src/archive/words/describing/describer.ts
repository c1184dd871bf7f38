import { remembering } from '../../align/tokens/remember.ts';
import { namesOf, type Place } from '../../gazetteer/index.ts';
import type { Term } from '../../glossary/index.ts';
import type { Cut } from '../cutting/cut-run.ts';
import { knownWords, type KnownWords } from '../cutting/known-words.ts';
import { numeralInFigures } from '../cutting/numerals.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { readingChooser } from '../readings/choose.ts';
import { spellNumeral } from '../readings/numerals.ts';
import type { SpokenRun } from '../readings/spoken-run.ts';
import { describeDerived } from './describe-derived.ts';
import { describeReading } from './describe-entry.ts';
import { describePerson } from './describe-person.ts';
import { describePlace } from './describe-place.ts';
import { describeTerm } from './describe-term.ts';
import type { Described } from './described.ts';

/** What can be told of words, and which there are besides the dictionary's. */
export interface Describer {
  known: KnownWords;
  /** The term that a word of the kind `term` is. */
  termOf: ReadonlyMap<string, Term>;
  /**
   * @param text - the text of which the word was cut, in simplified characters
   * @param spoken - the run of it in which the word stands
   */
  describe: (cut: Cut, text: string, spoken: SpokenRun) => Described;
}

const HAN_ONLY = /^\p{Script=Han}{2,}$/u;

/**
 * Makes a describer. It remembers what it told, for texts use the same words again and again; of
 * numerals and names of persons, of which there is no end, only the last.
 */
export function createDescriber(
  lexicon: Lexicon,
  terms: readonly Term[],
  places: readonly Place[],
): Describer {
  const termOf = new Map(
    terms.flatMap((term) =>
      [term.zh, ...term.alsoZh]
        .filter((form) => HAN_ONLY.test(form))
        .map((form): [string, Term] => [form, term]),
    ),
  );
  const names = places
    .flatMap((place) => namesOf(place).zh.map((name) => ({ name, place })))
    .filter(({ name }) => HAN_ONLY.test(name));
  const placesOf = Map.groupBy(names, ({ name }) => name);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const chooseReading = readingChooser(lexicon);

  const describeKnown = (kind: Cut['kind'], word: string): Described => {
    if (kind === 'term') return describeTerm(word, termOf.get(word)!, lexicon);
    if (kind === 'derived') return describeDerived(word, lexicon);
    const named = placesOf.get(word)!.map(({ place }) => place);
    return describePlace(word, named, placeOf, lexicon);
  };
  const personOf = remembering(describePerson);
  const numeralOf = remembering((numeral: string) => ({
    pinyin: spellNumeral(numeral),
    glosses: [numeralInFigures(numeral)],
  }));
  // By the word, then by its reading or by what else it is.
  const told = new Map<string, Map<string, Described>>();
  return {
    termOf,
    known: knownWords([
      ...Array.from(termOf.keys(), (form) => [form, 'term'] as const),
      ...Array.from(placesOf.keys(), (name) => [name, 'place'] as const),
    ]),
    describe: ({ kind, from, to }, text, spoken) => {
      const word = text.slice(from, to);
      if (kind === 'person') return personOf(word);
      if (kind === 'numeral') return numeralOf(word);
      const isEntry = kind === 'entry' || kind === 'character';
      const key = isEntry ? chooseReading(word, text, from, spoken) : kind;
      const ofWord = told.get(word) ?? new Map<string, Described>();
      const known = ofWord.get(key);
      if (known) return known;
      const described = isEntry ? describeReading(word, key, lexicon) : describeKnown(kind, word);
      told.set(word, ofWord.set(key, described));
      return described;
    },
  };
}
