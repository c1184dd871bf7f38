import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../archive/problems/problem.ts';
import { collectDocuments } from '../files/collect.ts';
import { placeOf } from '../files/places.ts';
import { readDocumentFile } from '../files/read-file.ts';
import { checkContent } from './check-content.ts';

/**
 * Checks raw documents, wherever they are; of a folder that is a content folder, everything.
 *
 * @param names - files and folders as they were typed
 * @returns how many documents there are, and every problem
 */
export function checkDocuments(names: readonly string[]): {
  documents: number;
  problems: Problem[];
} {
  const { files, problems } = collectDocuments(names.filter((name) => !isContentFolder(name)));
  const folders = names.filter(isContentFolder).map(checkContent);
  return {
    documents: folders.reduce((sum, { documents }) => sum + documents, files.length),
    problems: [
      ...problems,
      ...files.flatMap((file) => readDocumentFile(file, file.root).problems),
      ...folders.flatMap((checked) => checked.problems),
    ],
  };
}

/** Whether a name that was typed is that of a content folder. */
export function isContentFolder(name: string): boolean {
  return existsSync(path.join(placeOf(name).path, 'archive.yml'));
}
