import {
  accessSync,
  appendFileSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place } from '../files/places.ts';
import { errorCode } from '../files/system.ts';
import { ARTICLES, LEDGER } from '../folder/layout.ts';
import { acquire, LOCK } from './lock.ts';

/*
 * Documents and ledger change together or not at all, whenever the program is stopped:
 *
 * 1. The new files are written into the lock's folder, `.adding`.
 * 2. Renaming it to `.added` is the moment from which the change holds.
 * 3. The files are moved from there to their places, the ledger last. Every program that opens the
 *    content folder begins with this step, in case another was stopped in the middle of it; doing
 *    it twice, or two programs at once, does no harm.
 */
const COMMITTED = '.added';

/** A change of a content folder that has not happened yet. */
export interface Transaction {
  /** Stages a document under its permanent name. */
  fileDocument: (id: string, bytes: Uint8Array) => void;
  /** Stages the ledger, piece by piece. */
  writeLedger: (pieces: Iterable<string>) => void;
  /** Makes the change happen; a problem means that it has, but could not be finished now. */
  commit: () => Problem[];
  /** Removes what was staged, unless it was committed. */
  abandon: () => void;
}

/**
 * Begins a change of a content folder; until it ends no other can begin.
 *
 * @returns the transaction, or the problem that stands in its way
 * @throws (from the transaction's functions) the file system's error, such as a full disk
 */
export function beginFiling(content: Place): { transaction?: Transaction; problems: Problem[] } {
  const articles = path.join(content.path, ARTICLES);
  const staged = path.join(content.path, LOCK);
  try {
    accessSync(existsSync(articles) ? articles : content.path, constants.W_OK);
    const held = acquire(content);
    if (held) return { problems: [held] };
    mkdirSync(path.join(staged, ARTICLES));
  } catch (error) {
    return { problems: [writeFailed(content, error)] };
  }
  let isCommitted = false;
  const transaction: Transaction = {
    fileDocument(id, bytes) {
      writeFileSync(path.join(staged, ARTICLES, `${id}.txt`), bytes);
    },
    writeLedger(pieces) {
      for (const piece of pieces) appendFileSync(path.join(staged, LEDGER), piece);
    },
    commit() {
      renameSync(staged, path.join(content.path, COMMITTED));
      isCommitted = true;
      return finishFiling(content);
    },
    abandon() {
      // Once the change is committed the lock may be another program's.
      if (!isCommitted) rmSync(staged, { recursive: true, force: true });
    },
  };
  return { transaction, problems: [] };
}

/** Finishes a change that was committed, by this program or by one that was then stopped. */
export function finishFiling(content: Place): Problem[] {
  try {
    moveCommitted(content);
    return [];
  } catch (error) {
    const { name: file } = placeIn(content, COMMITTED);
    return [problem('ADD_UNFINISHED', { file }, { reason: errorCode(error) })];
  }
}

/** The problem that a failed write means. */
export function writeFailed(content: Place, error: unknown): Problem {
  return problem('ADD_FAILED', { file: content.name }, { reason: errorCode(error) });
}

function moveCommitted(content: Place): void {
  const committed = path.join(content.path, COMMITTED);
  if (!existsSync(committed)) return;
  mkdirSync(path.join(content.path, ARTICLES), { recursive: true });
  for (const name of namesIn(path.join(committed, ARTICLES)))
    moveIfThere(path.join(committed, ARTICLES, name), path.join(content.path, ARTICLES, name));
  moveIfThere(path.join(committed, LEDGER), path.join(content.path, LEDGER));
  rmSync(committed, { recursive: true, force: true });
}

// What is not there was moved or removed before, by this program or by another that finishes the
// same change.
function moveIfThere(from: string, to: string): void {
  unlessMissing(() => {
    renameSync(from, to);
  });
}

function namesIn(folder: string): string[] {
  return unlessMissing(() => readdirSync(folder)) ?? [];
}

function unlessMissing<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
    return undefined;
  }
}
