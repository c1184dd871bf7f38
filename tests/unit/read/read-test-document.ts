import { readFileSync } from 'node:fs';
import type { Block, Document, Side } from '../../../src/archive/model.ts';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { readDocument } from '../../../src/archive/read/index.ts';

/** Reads one of the documents in `documents/`; fails when there is any problem with it. */
export function readTestDocument(name: string): Document {
  const bytes = readFileSync(new URL(`documents/${name}.txt`, import.meta.url));
  const { document, problems } = readDocument(bytes, `${name}.txt`);
  if (!document || problems.length > 0) {
    throw new Error(problems.map(formatProblem).join('\n'));
  }
  return document;
}

/** The blocks of one side as `role text`, with `role*` where the edges are inferred. */
export function blocksOf(name: string, side: Side): string[] {
  return readTestDocument(name).blocks[side].map(show);
}

function show({ role, text, inferred }: Block): string {
  return `${role}${inferred ? '*' : ''} ${text}`;
}
