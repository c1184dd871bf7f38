import { createServer, type RequestListener } from 'node:http';
import { siteListener } from './site-listener.ts';

/** A server that has its port and waits for something to show. */
export interface SiteServer {
  /** Shows a built site from now on; see `siteListener`. */
  show: (dir: string, basePath: string) => Promise<void>;
  close: () => void;
}

const notYet: RequestListener = (_, response) => {
  response.writeHead(503, { 'retry-after': '5' }).end('The site is being built.');
};

/**
 * Takes a port of this machine.
 *
 * @throws the error of `listen`, such as `EADDRINUSE`
 */
export async function openServer(port: number): Promise<SiteServer> {
  let answer = notYet;
  const server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, resolve);
  });
  return {
    show: async (dir, basePath) => {
      answer = await siteListener(dir, basePath);
    },
    close: () => {
      server.close();
      // A browser keeps its connections, and would go on being answered through them.
      server.closeAllConnections();
    },
  };
}
