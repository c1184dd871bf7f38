import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  createFlagFinder,
  learnProportion,
  type Flag,
} from '../../../../src/archive/flags/index.ts';
import { readTerms } from '../../../../src/archive/glossary/index.ts';
import type { Block, IdentifiedBlock, Passage, Sides } from '../../../../src/archive/model.ts';
import { identifyBlocks, makePassages } from '../../../../src/archive/passages/index.ts';
import { readDocument } from '../../../../src/archive/read/index.ts';
import { segmentsOf, type Segment } from '../../../../src/archive/segments/index.ts';
import { dictionary } from '../../../../src/holdings/articles/dictionary.ts';

const CONTENT = path.resolve(import.meta.dirname, '../../../../content');

/** An article of `content/articles` as it was read. */
export interface TestArticle {
  name: string;
  date: string;
  blocks: Sides<IdentifiedBlock[]>;
}

/** A passage and what is wrong with it. */
export interface FlaggedPassage {
  passage: Passage;
  flags: Flag[];
}

export const articles: readonly TestArticle[] = readdirSync(path.join(CONTENT, 'articles')).map(
  (file) => {
    const bytes = readFileSync(path.join(CONTENT, 'articles', file));
    const { document } = readDocument(bytes, file);
    if (!document) throw new Error(`${file} cannot be read`);
    const blocks = identifyBlocks(document.blocks);
    return { name: document.date, date: document.date, blocks };
  },
);

export const terms =
  readTerms(readFileSync(path.join(CONTENT, 'terms.yml'), 'utf8'), 'terms.yml').terms ?? [];

export const find = createFlagFinder({
  terms,
  dictionary: dictionary(),
  proportion: learnProportion(articles.flatMap(({ blocks }) => makePassages(blocks, dictionary()))),
});

const known = new Map<string, Segment[]>();

/** The segments of a passage; those of passages seen before are remembered, since damage is rare. */
function segmentsOnce(passage: Passage): Segment[] {
  const key = JSON.stringify([passage.score, passage.en, passage.zh]);
  let segments = known.get(key);
  if (!segments) known.set(key, (segments = segmentsOf(passage, dictionary())));
  return segments;
}

/** Aligns an article and flags its passages. */
export function flagArticle(blocks: Sides<readonly Block[]>, date: string): FlaggedPassage[] {
  const passages = makePassages(identifyBlocks(blocks), dictionary());
  const flags = find(
    passages.map((passage) => ({ passage, segments: segmentsOnce(passage) })),
    date,
  );
  return passages.map((passage, at) => ({ passage, flags: flags[at]! }));
}
