import { existsSync } from 'node:fs';
import type { Pair } from '../../archive/align/bead.ts';
import { idsOfPassages, type PageIds } from '../../archive/ledger/page-ids.ts';
import type { Document, IdentifiedBlock, Passage, Sides } from '../../archive/model.ts';
import { identifyBlocks, makePassages, readCorrections } from '../../archive/passages/index.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import type { Place } from '../files/places.ts';
import { readDocumentFile, readText } from '../files/read-file.ts';
import { correctionsPlace, documentPlace } from '../folder/layout.ts';
import { dictionary } from './dictionary.ts';

export type Blocks = Sides<IdentifiedBlock[]>;

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

/** The Chinese blocks of a document with the ids that they have on its page. */
export function chineseBlocksOf(document: Document): IdentifiedBlock[] {
  return identifyBlocks({ zh: document.blocks.zh, en: [] }).zh;
}

/** Reads the hand corrections of an article's alignment, which may be none. */
function correctionsOf(
  content: Place,
  id: string,
  blocks: Blocks,
): { pins?: Pair[]; problems: Problem[] } {
  const file = correctionsPlace(content, id);
  if (!existsSync(file.path)) return { problems: [] };
  const { text, problems } = readText(file, content.path);
  return text === undefined ? { problems } : readCorrections(text, file.name, blocks);
}

/** A document put side by side. */
export interface Aligned {
  blocks: Blocks;
  passages: Passage[];
  page: PageIds;
}

/**
 * Aligns a document, by hand where there are corrections for its article.
 *
 * @returns the document as far as its corrections are right, and every problem with these
 */
export function alignDocument(
  content: Place,
  id: string,
  document: Document,
): Aligned & { problems: Problem[] } {
  const blocks = blocksOf(document);
  const { pins, problems } = correctionsOf(content, id, blocks);
  const passages = makePassages(blocks, dictionary(), pins);
  return { blocks, passages, page: idsOfPassages(passages), problems };
}
