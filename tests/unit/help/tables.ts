import { readFileSync } from 'node:fs';

/** The help page as it is written. */
export const HELP = readFileSync(
  new URL('../../../content/pages/help.md', import.meta.url),
  'utf8',
);

/** A cell of a table. */
export interface Cell {
  text: string;
  /** What stands in it as code. */
  codes: string[];
  /** Ids of the articles that it links to. */
  articles: string[];
}

/** The rows of all tables of the help page that have these headings. */
export function rowsUnder(...headings: string[]): Cell[][] {
  const tables = HELP.match(/(?:^\|.*\n)+/gmu) ?? [];
  return tables
    .map((table) => table.trim().split('\n').map(cellsOf))
    .filter(([head]) => head!.map(({ text }) => text).join() === headings.join())
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
