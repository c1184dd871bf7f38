import { createFinder, type Occurrence, type Wording } from '../finder/index.ts';
import type { Side } from '../model.ts';
import { namesOf, type Place } from './place.ts';

/**
 * Makes a function that finds the places that a text names.
 *
 * Names of one Chinese character, such as 冀, are not looked for: in running text they are nearly
 * always part of other words.
 *
 * @returns occurrences in order, the longest name at each place, none overlapping; several places
 *   where they share a name, such as the province and the city of 吉林
 */
export function createPlaceFinder(
  places: readonly Place[],
): (text: string, side: Side) => Occurrence<Place>[] {
  const wordingsOf = (side: Side): Wording<Place>[] =>
    places.flatMap((place) => namesOf(place)[side].map((text) => ({ text, value: place })));
  const zh = wordingsOf('zh').filter(({ text }) => text.length > 1);
  const others = places.flatMap(({ except }) => except.map((text) => ({ text })));
  const finders = {
    zh: createFinder<Place>([...zh, ...others], { wholeWords: false }),
    en: createFinder(wordingsOf('en'), { wholeWords: true }),
  };
  return (text, side) => finders[side](text);
}
