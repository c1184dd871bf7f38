import type { Place } from '../../archive/gazetteer/index.ts';
import type { Term } from '../../archive/glossary/index.ts';
import { problemsError, type Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place as FilePlace } from '../files/places.ts';
import { stampOf } from '../files/system.ts';
import { GAZETTEER, GLOSSARY } from '../folder/layout.ts';
import { readGazetteer, readGlossary, type Entries } from './reference-files.ts';

/** The gazetteer and the glossary of a content folder, each read again when its file has changed. */
export interface Reference {
  /**
   * The places of the gazetteer in its order, none without the file.
   *
   * @throws when the file has errors, which `npm run check` would show
   */
  listPlaces: () => readonly Place[];
  /**
   * The terms of the glossary in its order, none without the file.
   *
   * @throws when the file has errors, which `npm run check` would show
   */
  listTerms: () => readonly Term[];
}

/** Opens the gazetteer and the glossary of a content folder, with every problem that they have now. */
export function openReference(content: FilePlace): { reference: Reference; problems: Problem[] } {
  const places = keep(placeIn(content, GAZETTEER), () => readGazetteer(content));
  const terms = keep(placeIn(content, GLOSSARY), () => readGlossary(content));
  return {
    reference: { listPlaces: () => mustHave(places()), listTerms: () => mustHave(terms()) },
    problems: [...places().problems, ...terms().problems],
  };
}

/** Remembers what was read until the file changes. */
function keep<T>(file: FilePlace, read: () => Entries<T>): () => Entries<T> {
  let known: { stamp: string; found: Entries<T> } | undefined;
  return () => {
    const stamp = stampOf(file);
    if (known?.stamp !== stamp) known = { stamp, found: read() };
    return known.found;
  };
}

function mustHave<T>({ entries, problems }: Entries<T>): readonly T[] {
  if (!entries) throw problemsError(problems);
  return entries;
}
