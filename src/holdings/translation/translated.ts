import type { Document, Passage } from '../../archive/model.ts';
import { makePassages } from '../../archive/passages/index.ts';
import { dictionary } from '../articles/dictionary.ts';
import { alignDocument, blocksOf, readFiled } from '../articles/sources.ts';
import { collectDocuments } from '../files/collect.ts';
import type { Place } from '../files/places.ts';
import { readDocumentFile } from '../files/read-file.ts';
import { documentPlace } from '../folder/layout.ts';

/** A document put side by side. */
export interface Translated {
  /** The name of its file, and the lines of it. */
  file: string;
  lines: readonly string[];
  document: Document;
  passages: readonly Passage[];
}

/** Reads and aligns the article with an id; undefined when its document has errors. */
export function readTranslated(content: Place, id: string): Translated | undefined {
  const { bytes, document } = readFiled(content, id);
  if (!bytes || !document) return undefined;
  const { passages } = alignDocument(content, id, document);
  return { file: documentPlace(content, id).name, lines: linesOf(bytes), document, passages };
}

/** Reads and aligns the documents that were named and have no errors, one at a time. */
export function* readNamed(names: readonly string[]): Generator<Translated> {
  for (const file of collectDocuments(names).files) {
    const { bytes, document } = readDocumentFile(file, file.root);
    if (!bytes || !document) continue;
    const passages = makePassages(blocksOf(document), dictionary());
    yield { file: file.name, lines: linesOf(bytes), document, passages };
  }
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(bytes).split(/\r\n|\n|\r/u);
}
