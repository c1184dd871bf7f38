import path from 'node:path';

/** A file, and how people see it called. */
export interface Place {
  /** The absolute path. */
  path: string;
  /** What messages call it: relative to the current folder when it lies below it. */
  name: string;
}

/** The place of a path that a person typed, relative to the current folder or absolute. */
export function placeOf(typed: string, cwd: string = process.cwd()): Place {
  const absolute = path.resolve(cwd, typed);
  const name = holds(cwd, absolute) ? path.relative(cwd, absolute) || '.' : path.normalize(typed);
  return { path: absolute, name: printable(name) };
}

/** A place inside a folder. */
export function placeIn(folder: Place, ...names: string[]): Place {
  const name = path.join(folder.name, ...names.map(printable));
  return { path: path.join(folder.path, ...names), name };
}

/** True when `inner` is `outer` or lies below it; both are absolute paths. */
export function holds(outer: string, inner: string): boolean {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
}

/** True when a path goes into a folder and out of it again; only its beginning may go up. */
export function climbs(typed: string): boolean {
  const steps = typed.split(/[\\/]/u).filter((step) => step !== '' && step !== '.');
  const inside = steps.findIndex((step) => step !== '..');
  return inside >= 0 && steps.includes('..', inside);
}

/** Names may hold line ends and escape sequences, which must not reach a terminal. */
function printable(name: string): string {
  return name.replace(/\p{Cc}/gu, (character) => encodeURIComponent(character));
}
