import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { climbs, placeIn, placeOf, type Place } from './places.ts';
import { unreadable } from './read-file.ts';

/** A file that was named, or found in a folder that was named. */
export interface Collected extends Place {
  /** The folder that a symbolic link must not leave. */
  root: string;
}

/** What a folder may hold besides documents. */
const NO_DOCUMENT = /^readme\./iu;
const DOCUMENT = /\.(?:txt|md)$/iu;

/**
 * The documents that a command's arguments name: files as they are, and in folders, however deep,
 * everything that ends in `.txt` or `.md` and is not called README. Names that begin with a dot
 * are passed over.
 *
 * @param typed - paths as they were typed
 * @returns the files in the order of the arguments, in folders by name, and every problem
 */
export function collectDocuments(typed: readonly string[]): {
  files: Collected[];
  problems: Problem[];
} {
  const files: Collected[] = [];
  const problems: Problem[] = [];
  for (const name of typed) {
    const place = placeOf(name);
    if (climbs(name)) {
      problems.push(problem('FILE_NAME_CLIMBS', { file: place.name }));
      continue;
    }
    try {
      if (!statSync(place.path).isDirectory())
        files.push({ ...place, root: path.dirname(place.path) });
      else {
        const found = filesBelow(place, problems);
        if (found.length === 0)
          problems.push(problem('FOLDER_WITHOUT_DOCUMENTS', { file: place.name }));
        files.push(...found.map((file) => ({ ...file, root: place.path })));
      }
    } catch (error) {
      problems.push(unreadable(error, place));
    }
  }
  return { files, problems };
}

function filesBelow(folder: Place, problems: Problem[]): Place[] {
  const entries = readdirSync(folder.path, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const place = placeIn(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    if (entry.isDirectory()) {
      try {
        return filesBelow(place, problems);
      } catch (error) {
        problems.push(unreadable(error, place));
        return [];
      }
    }
    return DOCUMENT.test(entry.name) && !NO_DOCUMENT.test(entry.name) ? [place] : [];
  });
}
