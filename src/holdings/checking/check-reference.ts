import { existsSync } from 'node:fs';
import { readPlaces } from '../../archive/gazetteer/index.ts';
import { readTerms } from '../../archive/glossary/index.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place } from '../files/places.ts';
import { readText } from '../files/read-file.ts';

/** Checks the gazetteer and the glossary of a content folder, either of which may be missing. */
export function checkReference(content: Place): Problem[] {
  return [
    ...checkFile(content, 'places.yml', readPlaces),
    ...checkFile(content, 'terms.yml', readTerms),
  ];
}

function checkFile(
  content: Place,
  name: string,
  read: (yaml: string, file: string) => { problems: Problem[] },
): Problem[] {
  const file = placeIn(content, name);
  if (!existsSync(file.path)) return [];
  const { text, problems } = readText(file, content.path);
  return text === undefined ? problems : read(text, file.name).problems;
}
