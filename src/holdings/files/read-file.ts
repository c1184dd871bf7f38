import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { MAX_DOCUMENT_BYTES, readDocument } from '../../archive/read/index.ts';
import type { Document } from '../../archive/model.ts';
import type { Code } from '../../archive/problems/catalogue.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { holds, type Place } from './places.ts';
import { errorCode } from './system.ts';

/** How many bytes a kind of file may have, and the problem of a larger one. */
interface Bound {
  limit: number;
  code: Code;
}

const OF_DOCUMENT: Bound = { limit: MAX_DOCUMENT_BYTES, code: 'DOCUMENT_TOO_LARGE' };
const OF_TEXT: Bound = { limit: 1024 * 1024, code: 'FILE_TOO_LARGE' };

/**
 * Reads a file if it is a real, readable file of a bearable size.
 *
 * @param bound - a larger file is refused without being read
 * @param root - the folder that a symbolic link must not leave
 */
function readBytes(
  file: Place,
  { limit, code: tooLarge }: Bound,
  root: string,
): { bytes?: Uint8Array; problems: Problem[] } {
  const refuse = (code: Code, details?: Record<string, number>) => ({
    problems: [problem(code, { file: file.name }, details)],
  });
  try {
    if (leaves(file.path, root)) return refuse('FILE_LINK_LEAVES');
    const found = statSync(file.path);
    if (!found.isFile()) return refuse('FILE_NOT_REGULAR');
    if (found.size > limit) return refuse(tooLarge, { bytes: found.size, limit });
    return { bytes: readFileSync(file.path), problems: [] };
  } catch (error) {
    return { problems: [unreadable(error, file)] };
  }
}

/**
 * Reads a text that belongs to an archive: settings, corrections, a page.
 *
 * @param root - the folder that a symbolic link must not leave
 */
export function readText(file: Place, root: string): { text?: string; problems: Problem[] } {
  const { bytes, problems } = readBytes(file, OF_TEXT, root);
  if (!bytes) return { problems };
  if (!isUtf8(bytes)) return { problems: [problem('FILE_NOT_UTF8', { file: file.name })] };
  return { text: new TextDecoder().decode(bytes), problems };
}

/**
 * Reads a document from the file system; see `readDocument`.
 *
 * @param root - the folder that a symbolic link must not leave
 */
export function readDocumentFile(
  file: Place,
  root: string,
): { bytes?: Uint8Array; document?: Document; problems: Problem[] } {
  const { bytes, problems } = readBytes(file, OF_DOCUMENT, root);
  return bytes ? { bytes, ...readDocument(bytes, file.name) } : { problems };
}

/** True when a path is a symbolic link to something outside the folder. */
export function leaves(file: string, root: string): boolean {
  return lstatSync(file).isSymbolicLink() && !holds(realpathSync(root), realpathSync(file));
}

/** What the file system's refusal means. */
export function unreadable(error: unknown, file: Place): Problem {
  const code = errorCode(error);
  if (code === 'ENOENT') return problem('FILE_NOT_FOUND', { file: file.name });
  return problem('FILE_UNREADABLE', { file: file.name }, { reason: code });
}
