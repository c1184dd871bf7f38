import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROLES, type Role, type Side } from '../../../../src/archive/model.ts';
import type { GoldArticle, GoldUnit } from './aligned.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../gold/awkward');

/**
 * Made-up articles of awkward kinds. In a file each group is a run of lines, groups are separated
 * by blank lines, and a line is a side, a role and a text.
 */
export function awkwardArticles(): GoldArticle[] {
  return readdirSync(FOLDER).map((file) => {
    const groups = readFileSync(path.join(FOLDER, file), 'utf8').trim().split('\n\n');
    const units = groups.flatMap((lines, group) =>
      lines.split('\n').map((line) => ({ ...readLine(line), group })),
    );
    const side = (wanted: Side): GoldUnit[] =>
      units
        .filter((unit) => unit.side === wanted)
        .map(({ role, text, group }, place) => ({ role, text, group, place }));
    return { name: path.basename(file, '.txt'), zh: side('zh'), en: side('en') };
  });
}

function readLine(line: string): { side: Side; role: Role; text: string } {
  const [, side, role, text] = /^(zh|en) (\w+) (.+)$/u.exec(line) ?? [];
  const known = ROLES.find((name) => name === role);
  if (known === undefined || text === undefined) throw new Error(`not a line of a case: ${line}`);
  return { side: side === 'zh' ? 'zh' : 'en', role: known, text };
}
