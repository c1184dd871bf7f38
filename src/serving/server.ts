import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as a static host would: folders by their `index.html`, unknown addresses with
 * the site's own 404 page.
 *
 * @param dir - the folder that `npm run build` wrote
 * @param basePath - the path below which the site lives, with `/` at both ends
 * @param port - 0 for any free port
 * @returns the listening server
 * @throws the error of `listen`, such as `EADDRINUSE`
 */
export async function serve(dir: string, basePath: string, port: number): Promise<Server> {
  const notFound = await readFile(join(dir, '404.html'));
  const files = sirv(dir, { etag: true });
  const server = createServer((request, response) => {
    const fail = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = request.url ?? '/';
    if (basePath !== '/' && url === basePath.slice(0, -1)) {
      response.writeHead(301, { location: basePath }).end();
    } else if (url.startsWith(basePath)) {
      request.url = url.slice(basePath.length - 1);
      files(request, response, fail);
    } else {
      fail();
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return server;
}
