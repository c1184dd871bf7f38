import { pinyin } from 'pinyin-pro';
import { namesOf, type Place } from '../archive/gazetteer/index.ts';
import { toneless, type Term } from '../archive/glossary/index.ts';
import type { Name } from '../search/names/name.ts';

/** Under which names the search is to know the entries of the gazetteer and of the glossary. */
export function searchNames(places: readonly Place[], terms: readonly Term[]): Name[] {
  return [...places.map(nameOfPlace), ...terms.map(nameOfTerm)];
}

/** A place's English name need not be its pinyin: 呼和浩特 is Hohhot, and 陕西 is not Shanxi. */
function nameOfPlace(place: Place): Name {
  const syllables = pinyin(place.zh, { toneType: 'none' });
  return { kind: 'places', id: place.id, ...namesOf(place), pinyin: toneless(syllables) };
}

function nameOfTerm({ id, zh, alsoZh, renderings, pinyin: toned }: Term): Name {
  return { kind: 'terms', id, zh: [zh, ...alsoZh], en: renderings, pinyin: toneless(toned) };
}
