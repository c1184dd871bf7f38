import { KINDS, type Place } from '../../gazetteer/index.ts';
import { entriesOf, type Lexicon } from '../lexicon/lexicon.ts';
import { readingsOf } from '../lexicon/readings.ts';
import { joinSyllables, lettersOf } from '../readings/spell.ts';
import { spokenSyllables } from '../readings/spoken.ts';
import type { Described } from './described.ts';

/**
 * A name of places. What they were in the years of the archive comes from the gazetteer, because the
 * dictionary has it as it is now.
 *
 * @param all - the places of the gazetteer, by id
 */
export function describePlace(
  name: string,
  places: readonly Place[],
  all: ReadonlyMap<string, Place>,
  lexicon: Lexicon,
): Described {
  const [{ zh, en, kind }] = places as [Place];
  const rank = KINDS[kind].zh;
  const bare = name.length > 2 && name === zh + rank ? zh : name;
  const proper = capitalised(joinSyllables(nameReading(bare, en, lexicon)));
  const rankPinyin = bare === name ? '' : ` ${capitalised(joinSyllables(spokenSyllables(rank)))}`;
  return { pinyin: proper + rankPinyin, glosses: places.map((place) => placeGloss(place, all)) };
}

/** `Jiaxing, city in Zhejiang` */
function placeGloss({ en, kind, in: id }: Place, all: ReadonlyMap<string, Place>): string {
  const higher = id === undefined ? undefined : all.get(id);
  return `${en}, ${kind}${higher ? ` in ${higher.en}` : ''}`;
}

/** The syllables of a name: the dictionary's, or those that give its English spelling. */
function nameReading(name: string, en: string, lexicon: Lexicon): string[] {
  const proper = entriesOf(lexicon, name).find(({ pinyin }) => /^\p{Lu}/u.test(pinyin));
  if (proper) return proper.pinyin.split(' ');
  const spoken = spokenSyllables(name);
  const plain = (syllables: readonly string[]) =>
    lettersOf(joinSyllables(syllables).normalize('NFD').replace(/\p{M}/gu, ''));
  let reached: string[][] = [[]];
  Array.from(name).forEach((character, at) => {
    const options = [spoken[at]!, ...readingsOf(character, lexicon)];
    reached = reached
      .flatMap((syllables) => options.map((option) => [...syllables, option]))
      .filter((syllables) => lettersOf(en).startsWith(plain(syllables)));
  });
  return reached.find((syllables) => plain(syllables) === lettersOf(en)) ?? spoken;
}

function capitalised(pinyin: string): string {
  return pinyin.charAt(0).toUpperCase() + pinyin.slice(1);
}
