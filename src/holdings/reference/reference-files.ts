import { existsSync } from 'node:fs';
import { readPlaces, type Place } from '../../archive/gazetteer/index.ts';
import { readTerms, type Term } from '../../archive/glossary/index.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place as FilePlace } from '../files/places.ts';
import { readText } from '../files/read-file.ts';
import { GAZETTEER, GLOSSARY } from '../folder/layout.ts';

/** What a file of entries says: the entries, absent when it has errors, and every problem with it. */
export interface Entries<T> {
  entries?: readonly T[];
  problems: Problem[];
}

/** Reads the gazetteer of a content folder; without the file there are no places. */
export function readGazetteer(content: FilePlace): Entries<Place> {
  return readFile(content, GAZETTEER, (yaml, name) => {
    const { places: entries, problems } = readPlaces(yaml, name);
    return entries ? { entries, problems } : { problems };
  });
}

/** Reads the glossary of a content folder; without the file there are no terms. */
export function readGlossary(content: FilePlace): Entries<Term> {
  return readFile(content, GLOSSARY, (yaml, name) => {
    const { terms: entries, problems } = readTerms(yaml, name);
    return entries ? { entries, problems } : { problems };
  });
}

function readFile<T>(
  content: FilePlace,
  name: string,
  read: (yaml: string, name: string) => Entries<T>,
): Entries<T> {
  const file = placeIn(content, name);
  if (!existsSync(file.path)) return { entries: [], problems: [] };
  const { text, problems } = readText(file, content.path);
  return text === undefined ? { problems } : read(text, file.name);
}
