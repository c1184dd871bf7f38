import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { readSiteFile, type SiteFile } from './site-file.ts';

/** What one request cost: the response with its headers, as it went over the wire. */
export interface Served {
  path: string;
  bytes: number;
}

/** A host that serves folders and keeps a record of what it has served. */
export interface StaticHost {
  /** Such as `http://localhost:41234`. */
  origin: string;
  /** Everything that was served so far, in the order in which it was finished. */
  served: readonly Served[];
  /** Resolves when nothing is under way and nothing was asked for during so many milliseconds. */
  quiet: (ms: number) => Promise<void>;
  close: () => void;
}

/**
 * Serves folders as a static host would, GitHub Pages for one: text compressed with gzip, other
 * files as they are, everything to be kept for ten minutes, then asked for again by its tag.
 *
 * @param folders - by the paths below which they are served, `/` at both ends
 */
export async function openStaticHost(
  folders: Readonly<Record<string, string>>,
): Promise<StaticHost> {
  const served: Served[] = [];
  let underWay = 0;
  let lastMove = performance.now();
  const files = new Map<string, SiteFile | undefined>();
  const fileAt = (path: string) => {
    if (!files.has(path)) files.set(path, readSiteFile(path, folders));
    return files.get(path);
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    lastMove = performance.now();
    const before = request.socket.bytesWritten;
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      lastMove = performance.now();
      served.push({ path, bytes: request.socket.bytesWritten - before });
    });
    answer(request, response, fileAt(path));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    served,
    quiet: async (ms) => {
      while (underWay > 0 || performance.now() - lastMove < ms) await setTimeout(10);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, file?: SiteFile): void {
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const headers = { 'cache-control': 'max-age=600', etag: file.tag };
  if (request.headers['if-none-match'] === file.tag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(200, {
    ...headers,
    'content-type': file.type,
    'content-length': file.bytes.length,
    ...(file.isPacked && { 'content-encoding': 'gzip', vary: 'accept-encoding' }),
  });
  response.end(file.bytes);
}
