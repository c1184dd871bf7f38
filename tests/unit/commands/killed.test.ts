import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rawDocument } from '../holdings/documents.ts';
import { desk, type Desk } from './run.ts';

const DOCUMENTS = 150;

/** Documents of their own day each, in a folder. */
function incoming(text: (day: number) => string) {
  return Object.fromEntries(
    Array.from({ length: DOCUMENTS }, (_, index) => {
      const date = new Date(Date.UTC(1958, 0, index + 1)).toISOString().slice(0, 10);
      return [`incoming/${date}.txt`, rawDocument({ date, zh: [text(index)] })];
    }),
  );
}

/** Starts `add` and kills it as soon as something is the case in the content folder. */
async function killWhen({ folder }: Desk, isTime: (content: string) => boolean) {
  const script = path.resolve('scripts/add.ts');
  const env = { ...process.env, ARCHIVE_CONTENT: 'content' };
  const child = spawn(process.execPath, [script, 'incoming'], { cwd: folder, env });
  const ended = once(child, 'exit');
  while (!isTime(path.join(folder, 'content')) && child.exitCode === null) await nextTurn();
  child.kill('SIGKILL');
  await ended;
}

const NONE = '0 documents: no problems.';
const ALL = `${DOCUMENTS} documents: no problems.`;

test.each([
  ['before it has read anything', [NONE], (content: string) => existsSync(`${content}/.adding`)],
  [
    'while it writes documents',
    [NONE],
    (content: string) =>
      existsSync(`${content}/.adding/articles`) &&
      readdirSync(`${content}/.adding/articles`).length > DOCUMENTS / 2,
  ],
  [
    'while it writes the ledger',
    [NONE, ALL],
    (content: string) => existsSync(`${content}/.adding/ledger.tsv`),
  ],
  ['while it moves files', [ALL], (content: string) => existsSync(`${content}/.added`)],
])('killed %s, add has filed all documents with their ids or none', async (_, wanted, isTime) => {
  const here = desk(incoming((day) => `第${day}天，干部到车间同工人一起劳动。`));
  await killWhen(here, isTime);
  const { code, lines } = here.check();
  expect(code).toBe(0);
  expect(lines).toHaveLength(1);
  expect(wanted).toContain(lines[0]);
  // The next call finds the field clear: it files everything, or finds it filed.
  expect(here.add('incoming').lines.at(-1)).toBe(
    lines[0] === NONE
      ? `${DOCUMENTS} documents filed.`
      : `Nothing was written: ${DOCUMENTS} errors.`,
  );
});
