import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Passage, Side, Sides } from '../../../../src/archive/model.ts';
import { identifyBlocks, makePassages } from '../../../../src/archive/passages/index.ts';
import { formatProblem } from '../../../../src/archive/problems/problem.ts';
import { readDocument } from '../../../../src/archive/read/index.ts';
import { piecesOf, type Piece } from '../../../../src/archive/segments/pieces.ts';
import { dictionary } from '../../../../src/holdings/articles/dictionary.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const GOLD = path.join(ROOT, 'tests/gold/segments');
const ARTICLES = path.join(ROOT, 'content/articles');

/** A sentence that knows which segment of the hand alignment it belongs to. */
export interface GoldPiece extends Piece {
  group: number;
  /** Its place on its side before anything was done to the passage. */
  place: number;
}

/** A passage whose sentences were aligned by hand. */
export interface GoldPassage extends Sides<GoldPiece[]> {
  id: string;
  score: number;
}

/** An article with all its passages, and with those that have more than one sentence on a side. */
export interface GoldArticle {
  date: string;
  passages: Passage[];
  gold: GoldPassage[];
}

/** A passage as the file has it: the first words of each sentence. */
interface Written {
  passage: string;
  segments: Sides<string[]>[];
}

/** The articles of `content/articles` whose sentences were aligned by hand, found by their dates. */
export function goldArticles(): GoldArticle[] {
  return readdirSync(GOLD).map((file) => {
    const date = path.basename(file, '.yml');
    const passages = readPassages(date);
    const written = parse(readFileSync(path.join(GOLD, file), 'utf8')) as Written[];
    const gold = written.map(({ passage: id, segments }) => {
      const passage = passages.find((candidate) => candidate.id === id);
      if (!passage) throw new Error(`${date}: there is no passage ${id}`);
      return {
        id,
        score: passage.score,
        en: mark(passage, 'en', segments),
        zh: mark(passage, 'zh', segments),
      };
    });
    return { date, passages, gold };
  });
}

function readPassages(date: string): Passage[] {
  const [file, ...others] = readdirSync(ARTICLES).filter((name) => name.startsWith(`${date}-`));
  if (file === undefined || others.length > 0) throw new Error(`not one article of ${date}`);
  const { document, problems } = readDocument(readFileSync(path.join(ARTICLES, file)), file);
  if (!document) throw new Error(problems.map(formatProblem).join('\n'));
  return makePassages(identifyBlocks(document.blocks), dictionary());
}

/** Every sentence of a side with its segment: the file has to name all of them, in order. */
function mark(passage: Passage, side: Side, segments: readonly Sides<string[]>[]): GoldPiece[] {
  const beginnings = segments.flatMap((segment, group) =>
    segment[side].map((words) => ({ words, group })),
  );
  const pieces = piecesOf(passage[side]);
  if (pieces.length !== beginnings.length) {
    throw new Error(`${passage.id}: ${pieces.length} sentences, ${beginnings.length} by hand`);
  }
  return pieces.map((piece, place) => {
    const { words, group } = beginnings[place]!;
    if (piece.text.startsWith(words)) return { ...piece, group, place };
    throw new Error(`${passage.id}: “${piece.text}” does not begin with “${words}”`);
  });
}
