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
   * @returns the same object for the same word and reading
   */
  describe: (cut: Cut, text: string, spoken: SpokenRun) => Described;
}

const HAN_ONLY = /^\p{Script=Han}{2,}$/u;

/** Makes a describer. It remembers what it told, for texts use the same words again and again. */
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

  const describeOther = (kind: Cut['kind'], word: string): Described => {
    if (kind === 'term') return describeTerm(word, termOf.get(word)!, lexicon);
    if (kind === 'person') return describePerson(word);
    if (kind === 'derived') return describeDerived(word, lexicon);
    if (kind === 'numeral') {
      return { pinyin: spellNumeral(word), glosses: [numeralInFigures(word)] };
    }
    const named = placesOf.get(word)!.map(({ place }) => place);
    return describePlace(word, named, placeOf, lexicon);
  };
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
      const isEntry = kind === 'entry' || kind === 'character';
      const key = isEntry ? chooseReading(word, text, from, spoken) : kind;
      const ofWord = told.get(word) ?? new Map<string, Described>();
      const known = ofWord.get(key);
      if (known) return known;
      const described = isEntry ? describeReading(word, key, lexicon) : describeOther(kind, word);
      told.set(word, ofWord.set(key, described));
      return described;
    },
  };
}
