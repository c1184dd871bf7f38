import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../archive/read/index.ts';
import type { Document } from '../../archive/model.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { holds, type Place } from './places.ts';

/** The largest settings or corrections file that is read, in bytes. */
const MAX_TEXT_BYTES = 1024 * 1024;

/**
 * Reads a file if it is a real, readable file of a bearable size.
 *
 * @param limit - the largest size, in bytes; a larger file is refused without being read
 * @param root - the folder that a symbolic link must not leave; the file's own folder by default
 */
export function readBytes(
  file: Place,
  limit: number,
  root: string = path.dirname(file.path),
): { bytes?: Uint8Array; problems: Problem[] } {
  const refuse = (
    ...[code, details]: [Parameters<typeof problem>[0], Record<string, number>?]
  ) => ({
    problems: [problem(code, { file: file.name }, details)],
  });
  try {
    if (leaves(file.path, root)) return refuse('FILE_LINK_LEAVES');
    const found = statSync(file.path);
    if (!found.isFile()) return refuse('FILE_NOT_REGULAR');
    if (found.size > limit) return refuse('DOCUMENT_TOO_LARGE', { bytes: found.size, limit });
    return { bytes: readFileSync(file.path), problems: [] };
  } catch (error) {
    return { problems: [unreadable(error, file)] };
  }
}

/** Reads the text of a settings file, refusing what `readBytes` refuses. */
export function readText(file: Place, root?: string): { text?: string; problems: Problem[] } {
  const { bytes, problems } = readBytes(file, MAX_TEXT_BYTES, root);
  return bytes ? { text: new TextDecoder().decode(bytes), problems } : { problems };
}

/** Reads a document from the file system; see `readDocument`. */
export function readDocumentFile(
  file: Place,
  root?: string,
): { bytes?: Uint8Array; document?: Document; problems: Problem[] } {
  const { bytes, problems } = readBytes(file, MAX_DOCUMENT_BYTES, root);
  return bytes ? { bytes, ...readDocument(bytes, file.name) } : { problems };
}

/** True when a path is a symbolic link to something outside the folder. */
export function leaves(file: string, root: string): boolean {
  return lstatSync(file).isSymbolicLink() && !holds(realpathSync(root), realpathSync(file));
}

/** What the file system's refusal means. */
export function unreadable(error: unknown, file: Place): Problem {
  const { code = 'unknown' } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return problem('FILE_NOT_FOUND', { file: file.name });
  return problem('FILE_UNREADABLE', { file: file.name }, { reason: code });
}
