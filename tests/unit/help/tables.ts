import { readFileSync } from 'node:fs';
import type { Side, Sides } from '../../../src/archive/model.ts';

/** The help page as it is written, in both languages. */
export const HELP: Sides<string> = { en: read('help.md'), zh: read('help.zh.md') };

function read(name: string): string {
  return readFileSync(new URL(`../../../content/pages/${name}`, import.meta.url), 'utf8');
}

/** The tables of examples by their headings in both languages. */
export const TABLES = {
  found: { en: ['You type', 'You find', 'You do not find'], zh: ['输入', '找到', '不会找到'] },
  readAs: { en: ['You type', 'It is read as'], zh: ['输入', '读作'] },
  also: { en: ['You type', 'Also as'], zh: ['输入', '又作'] },
} satisfies Record<string, Sides<string[]>>;

/** What a cell says of a query that finds nothing. */
export const NOTHING: Sides<string> = { en: 'nothing', zh: '无' };

/** A cell of a table. */
export interface Cell {
  text: string;
  /** What stands in it as code. */
  codes: string[];
  /** Ids of the articles that it links to. */
  articles: string[];
}

/** The rows of all tables of the help page in one language that have these headings. */
export function rowsUnder(side: Side, headings: Sides<string[]>): Cell[][] {
  const tables = HELP[side].match(/(?:^\|.*\n)+/gmu) ?? [];
  return tables
    .map((table) => table.trim().split('\n').map(cellsOf))
    .filter(([head]) => head!.map(({ text }) => text).join() === headings[side].join())
    .flatMap(([, , ...rows]) => rows);
}

function cellsOf(line: string): Cell[] {
  const cells = line.split('|').slice(1, -1);
  return cells.map((cell) => ({
    text: cell.trim(),
    codes: Array.from(cell.matchAll(/`([^`]+)`/gu), ([, code]) => code!),
    articles: Array.from(cell.matchAll(/\]\(\.\.\/articles\/([^/]+)\/\)/gu), ([, id]) => id!),
  }));
}
