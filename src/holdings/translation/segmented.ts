import type { SegmentedPassage } from '../../archive/flags/index.ts';
import type { Passage } from '../../archive/model.ts';
import { segmentsOf } from '../../archive/segments/index.ts';
import { dictionary } from '../articles/dictionary.ts';

/** Aligns the sentences of passages. */
export function segmented(passages: readonly Passage[]): SegmentedPassage[] {
  return passages.map((passage) => ({ passage, segments: segmentsOf(passage, dictionary()) }));
}
