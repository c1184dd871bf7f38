import { buildSite } from '../src/building/build.ts';
import { openServer } from '../src/serving/server.ts';

const PORT = 4321;

try {
  // The port first: a site that is being served must not be built anew under its server.
  const server = await openServer(PORT);
  const built = await buildSite();
  if (built) {
    await server.show(built.outDir, built.basePath);
    console.log(`The archive is at http://localhost:${PORT}${built.basePath}`);
  } else {
    server.close();
  }
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${PORT} is taken by another program. Stop it and run "npm start" again.`);
  process.exitCode = 1;
}
