import { existsSync } from 'node:fs';
import type { Document, IdentifiedBlock, Passage, Sides } from '../../archive/model.ts';
import { identifyBlocks, makePassages, readCorrections } from '../../archive/passages/index.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place } from '../files/places.ts';
import { readDocumentFile, readText } from '../files/read-file.ts';
import { dictionary } from './dictionary.ts';

export type Blocks = Sides<IdentifiedBlock[]>;

/** Where the document of an article is filed. */
export function documentPlace(content: Place, id: string): Place {
  return placeIn(content, 'articles', `${id}.txt`);
}

/** Where the hand corrections of an article's alignment stand, if it has any. */
export function correctionsPlace(content: Place, id: string): Place {
  return placeIn(content, 'alignment', `${id}.yml`);
}

/** Reads the document of an article, refusing links that lead out of the content folder. */
export function readFiled(
  content: Place,
  id: string,
): { bytes?: Uint8Array; document?: Document; problems: Problem[] } {
  return readDocumentFile(documentPlace(content, id), content.path);
}

/** The blocks of a document with their permanent ids. */
export function blocksOf(document: Document): Blocks {
  return identifyBlocks(document.blocks);
}

type Corrections = ReturnType<typeof readCorrections>;

/** Reads the hand corrections of an article's alignment, which may be none. */
export function correctionsOf(content: Place, id: string, blocks: Blocks): Corrections {
  const file = correctionsPlace(content, id);
  if (!existsSync(file.path)) return { pins: [], problems: [] };
  const { text, problems } = readText(file, content.path);
  return text === undefined
    ? { pins: [], problems }
    : readCorrections(text, file.name, blocks.en, blocks.zh);
}

/** Aligns the blocks of an article, by hand where there are corrections. */
export function passagesOf(blocks: Blocks, corrections: Corrections): Passage[] {
  return makePassages(blocks, dictionary(), corrections.pins);
}
