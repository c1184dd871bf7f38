import type { Problem } from '../../archive/problems/problem.ts';
import type { Place } from '../files/places.ts';
import { readGazetteer, readGlossary } from '../reference/reference-files.ts';

/** Checks the gazetteer and the glossary of a content folder, either of which may be missing. */
export function checkReference(content: Place): Problem[] {
  return [...readGazetteer(content).problems, ...readGlossary(content).problems];
}
