import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A file as a host sends it. */
export interface SiteFile {
  bytes: Uint8Array;
  type: string;
  tag: string;
  /** True when the bytes are compressed with gzip. */
  isPacked: boolean;
}

/** The types of files that hosts compress; all others they send as they are. */
const TEXT: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml',
};

/**
 * Reads the file that an address stands for; a folder stands for its `index.html`.
 *
 * @param address - the path of the address, decoded
 * @param folders - by the paths below which they are served; the longest path wins
 * @returns undefined when there is no such file
 */
export function readSiteFile(
  address: string,
  folders: Readonly<Record<string, string>>,
): SiteFile | undefined {
  const below = Object.keys(folders)
    .filter((prefix) => address.startsWith(prefix))
    .sort((a, b) => b.length - a.length)[0];
  if (below === undefined) return undefined;
  const folder = folders[below]!;
  const named = path.join(folder, address.slice(below.length));
  const file = address.endsWith('/') ? path.join(named, 'index.html') : named;
  if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) return undefined;
  const type = TEXT[path.extname(file)];
  const raw = readFileSync(file);
  const bytes = type === undefined ? raw : gzipSync(raw);
  const tag = `"${createHash('sha256').update(raw).digest('hex').slice(0, 16)}"`;
  return { bytes, type: type ?? 'application/octet-stream', tag, isPacked: type !== undefined };
}
