import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Answers requests for a built site as a static host would: folders by their `index.html`, at the
 * address with a slash; unknown addresses with the site's own 404 page.
 *
 * @param dir - the folder that `npm run build` wrote; it may be replaced while it is served
 * @param basePath - the path below which the site lives, with `/` at both ends
 * @throws the file system's error when there is no site in the folder
 */
export async function siteListener(dir: string, basePath: string): Promise<RequestListener> {
  const notFound = await readFile(join(dir, '404.html'));
  // In its mode for development sirv looks at the files as they are now, not as they once were.
  const files = sirv(dir, { dev: true, etag: true });
  return (request, response) => {
    const fail = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    const url = URL.parse(`http://localhost${request.url ?? '/'}`);
    // An address that begins with two slashes would name another host in a redirection.
    if (!url || url.pathname.startsWith('//')) {
      fail();
      return;
    }
    const { pathname, search } = url;
    const isBelow = `${pathname}/`.startsWith(basePath);
    const below = pathname.slice(basePath.length);
    if (!isBelow) fail();
    else if (!pathname.endsWith('/') && existsSync(join(dir, below, 'index.html'))) {
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
    } else {
      request.url = `/${below}${search}`;
      files(request, response, fail);
    }
  };
}
