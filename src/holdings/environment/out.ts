import { existsSync, readdirSync, realpathSync, writeFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { holds } from '../files/places.ts';

/** The folders that a build must keep apart; absolute paths. */
export interface Folders {
  content: string;
  project: string;
  out: string;
}

/** The file by which a folder is known to be a build of ours, so that it may be emptied. */
const OUT_MARKER = '.duizhao';

const MARKER_TEXT = 'Made by `npm run build`, which empties this folder each time.\n';

/**
 * The folder that would be lost or mixed up if the site were built into `out`: the content folder
 * or the project, when `out` is one of them or holds it, or the content folder, when it holds `out`.
 */
export function endangeredBy({ content, project, out }: Folders): string | undefined {
  const target = realPath(out);
  if (holds(target, realPath(content)) || holds(realPath(content), target)) return content;
  return holds(target, realPath(project)) ? project : undefined;
}

/**
 * True when `out` is a file or a folder with something in it that no build of ours has made.
 * The project's own `dist/` is ours by definition.
 */
export function isOccupied({ project, out }: Folders): boolean {
  if (realPath(out) === path.join(realPath(project), 'dist') || !existsSync(out)) return false;
  try {
    const names = readdirSync(out);
    return names.length > 0 && !names.includes(OUT_MARKER);
  } catch {
    return true;
  }
}

/**
 * Makes the output folder if need be and marks it as ours. To be called before a build, and again
 * after whatever empties the folder.
 *
 * @throws the file system's error when the folder cannot be written
 */
export function claimOut(out: string): void {
  mkdirSync(out, { recursive: true });
  writeFileSync(path.join(out, OUT_MARKER), MARKER_TEXT);
}

/** The path with every symbolic link followed, as far as it exists. */
function realPath(file: string): string {
  const parent = path.dirname(file);
  if (existsSync(file) || parent === file) return realpathSync(file);
  return path.join(realPath(parent), path.basename(file));
}
