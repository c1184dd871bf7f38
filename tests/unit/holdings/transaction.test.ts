import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { beginFiling, finishFiling } from '../../../src/holdings/filing/transaction.ts';
import { filesIn, scratchFolder } from './scratch.ts';

const OLD = { 'articles/a.txt': 'old', 'ledger.tsv': 'old ledger' };
const NEW = { 'articles/a.txt': 'new', 'articles/b.txt': 'more', 'ledger.tsv': 'new ledger' };

function place(folder: string) {
  return { path: folder, name: 'content' };
}

/** A content folder and a transaction that has staged its new files. */
function staged() {
  const folder = scratchFolder(OLD);
  const transaction = beginFiling(place(folder)).transaction!;
  transaction.fileDocument('a', Buffer.from('new'));
  transaction.fileDocument('b', Buffer.from('more'));
  transaction.writeLedger(['new ', 'ledger']);
  return { folder, transaction };
}

/** Puts a folder into the state in which a program leaves it that is stopped after some moves. */
function stoppedAfter(moves: number): string {
  const { folder } = staged();
  renameSync(path.join(folder, '.adding'), path.join(folder, '.added'));
  for (const name of Object.keys(NEW).slice(0, moves))
    renameSync(path.join(folder, '.added', name), path.join(folder, name));
  return folder;
}

test('what was committed is there, and nothing else', () => {
  const { folder, transaction } = staged();
  expect(transaction.commit()).toEqual([]);
  transaction.abandon();
  expect(filesIn(folder)).toEqual(NEW);
});

test('a transaction that is over does not touch the next one', () => {
  const { folder, transaction } = staged();
  transaction.commit();
  const next = beginFiling(place(folder)).transaction!;
  next.fileDocument('c', Buffer.from('next'));
  transaction.abandon();
  next.writeLedger(['next ledger']);
  expect(next.commit()).toEqual([]);
  expect(filesIn(folder)).toMatchObject({ 'articles/c.txt': 'next', 'ledger.tsv': 'next ledger' });
});

test('what was abandoned leaves no trace', () => {
  const { folder, transaction } = staged();
  transaction.abandon();
  expect(filesIn(folder)).toEqual(OLD);
});

test.each([0, 1, 2, 3])(
  'a program that was stopped after %i moves has its work finished',
  (moves) => {
    const folder = stoppedAfter(moves);
    expect(finishFiling(place(folder))).toEqual([]);
    expect(filesIn(folder)).toEqual(NEW);
    expect(finishFiling(place(folder))).toEqual([]);
  },
);

test('a program that was stopped while it cleared up has left nothing to be done', () => {
  const folder = stoppedAfter(3);
  rmSync(path.join(folder, '.added/articles'), { recursive: true });
  expect(finishFiling(place(folder))).toEqual([]);
  expect(filesIn(folder)).toEqual(NEW);
});

test('documents can be filed in a folder that has none yet', () => {
  const folder = scratchFolder();
  const transaction = beginFiling(place(folder)).transaction!;
  transaction.fileDocument('a', Buffer.from('new'));
  transaction.writeLedger(['ledger']);
  transaction.commit();
  expect(filesIn(folder)).toEqual({ 'articles/a.txt': 'new', 'ledger.tsv': 'ledger' });
});

test('while another program is adding, none can begin', () => {
  const folder = scratchFolder({ ...OLD, '.adding/process': String(process.ppid) });
  const { transaction, problems } = beginFiling(place(folder));
  expect(transaction).toBeUndefined();
  expect(problems.map(formatProblem)).toEqual([
    `content/.adding:1:1 ADD_RUNNING Another \`npm run add\` (process ${process.ppid}) is at work here; wait until it is done.`,
  ]);
});

test('what a program left behind that was killed is cleared away', () => {
  const killed = spawnSync(process.execPath, ['-e', '']).pid;
  const folder = scratchFolder({ ...OLD, '.adding/process': String(killed), '.adding/x': '' });
  const { transaction } = beginFiling(place(folder));
  transaction!.abandon();
  expect(filesIn(folder)).toEqual(OLD);
});

test('a folder that cannot be written is named, and so is work that cannot be finished', () => {
  const folder = stoppedAfter(1);
  // A file in the place of the folder `articles` stops anybody, even an administrator.
  rmSync(path.join(folder, 'articles'), { recursive: true });
  writeFileSync(path.join(folder, 'articles'), '');
  expect(finishFiling(place(folder)).map(formatProblem)).toEqual([
    'content/.added:1:1 ADD_UNFINISHED An `npm run add` was stopped before its last step, which cannot be taken now (EEXIST); make the content folder writable.',
  ]);
  const missing = path.join(folder, 'missing');
  expect(beginFiling(place(missing)).problems.map(formatProblem)).toEqual([
    'content:1:1 ADD_FAILED The content folder cannot be written (ENOENT); nothing was filed.',
  ]);
  mkdirSync(missing);
  expect(beginFiling(place(missing)).problems).toEqual([]);
});
