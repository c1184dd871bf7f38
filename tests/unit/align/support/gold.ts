import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { IdentifiedBlock, Side } from '../../../../src/archive/model.ts';
import { identifyBlocks, readCorrections } from '../../../../src/archive/passages/index.ts';
import { formatProblem } from '../../../../src/archive/problems/problem.ts';
import { readDocument } from '../../../../src/archive/read/index.ts';
import type { GoldArticle, GoldUnit } from './aligned.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const GOLD = path.join(ROOT, 'tests/gold');
const ARTICLES = path.join(ROOT, 'content/articles');

/** The articles of `content/articles` that were aligned by hand, found by their dates. */
export function goldArticles(): GoldArticle[] {
  return readdirSync(GOLD)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => readGold(path.basename(file, '.yml')));
}

function readGold(date: string): GoldArticle {
  const [file, ...others] = readdirSync(ARTICLES).filter((name) => name.startsWith(`${date}-`));
  if (file === undefined || others.length > 0) throw new Error(`not one article of ${date}`);
  const { document, problems } = readDocument(readFileSync(path.join(ARTICLES, file)), file);
  if (!document) throw new Error(problems.map(formatProblem).join('\n'));
  const blocks = identifyBlocks(document.blocks);
  const yaml = readFileSync(path.join(GOLD, `${date}.yml`), 'utf8');
  // The hand alignment is written like an editor's corrections, with every block in it.
  const gold = readCorrections(yaml, `${date}.yml`, blocks);
  if (!gold.pins || gold.problems.length > 0) {
    throw new Error(gold.problems.map(formatProblem).join('\n'));
  }
  const pins = gold.pins;
  const mark = (side: Side) =>
    blocks[side].map((block: IdentifiedBlock, place): GoldUnit => {
      const group = pins.findIndex((pin) => pin[side].from <= place && place < pin[side].to);
      if (group < 0) throw new Error(`${date}: not in the hand alignment: ${block.text}`);
      return { text: block.text, role: block.role, group, place };
    });
  return { name: date, zh: mark('zh'), en: mark('en') };
}
