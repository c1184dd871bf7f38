import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place } from '../files/places.ts';
import { errorCode } from '../files/system.ts';

/** The folder that exists in a content folder while documents are being added to it. */
export const LOCK = '.adding';

const OWNER = 'process';

/**
 * Makes the lock's folder, holding nothing but the number of this process. One that was left behind
 * by a process that no longer runs is removed first.
 *
 * @returns the problem when another process is at work
 * @throws the file system's error when the folder cannot be made
 */
export function acquire(content: Place): Problem | undefined {
  const lock = placeIn(content, LOCK);
  const owner = ownerOf(lock);
  if (owner !== undefined) {
    if (owner !== process.pid && isRunning(owner))
      return problem('ADD_RUNNING', { file: lock.name }, { process: owner });
    rmSync(lock.path, { recursive: true, force: true });
  }
  // A folder cannot be renamed to one that exists and holds something: only one process gets it.
  const own = path.join(content.path, `${LOCK}-${process.pid}`);
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, OWNER), String(process.pid));
  try {
    renameSync(own, lock.path);
    return undefined;
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    const quicker = ownerOf(lock);
    if (quicker === undefined) throw error;
    return problem('ADD_RUNNING', { file: lock.name }, { process: quicker });
  }
}

/** The process that holds the lock, NaN if it cannot be told; undefined when nobody does. */
function ownerOf(lock: Place): number | undefined {
  try {
    return Number(readFileSync(path.join(lock.path, OWNER), 'utf8'));
  } catch {
    return undefined;
  }
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
