import {
  createFlagFinder,
  learnProportion,
  type Flag,
  type SegmentedPassage,
} from '../../archive/flags/index.ts';
import type { Term } from '../../archive/glossary/index.ts';
import type { Passage } from '../../archive/model.ts';
import { dictionary } from '../articles/dictionary.ts';
import type { Place } from '../files/places.ts';
import { readTranslated } from './translated.ts';

/** From so many articles the usual length of translations is learnt. */
const SAMPLE = 60;

/**
 * Makes a function that flags what cannot be right about the translations of an archive. It reads a
 * sample of the articles for the usual length of a translation.
 *
 * @param ids - all articles
 * @param terms - the glossary
 */
export function archiveFlagFinder(
  content: Place,
  ids: readonly string[],
  terms: readonly Term[],
): (article: readonly SegmentedPassage[], date: string) => Flag[][] {
  return createFlagFinder({
    terms,
    dictionary: dictionary(),
    proportion: learnProportion(samplePassages(content, ids)),
  });
}

function* samplePassages(content: Place, ids: readonly string[]): Generator<Passage> {
  const step = Math.ceil(ids.length / SAMPLE);
  for (const id of ids.filter((_, at) => at % step === 0)) {
    yield* readTranslated(content, id)?.passages ?? [];
  }
}
