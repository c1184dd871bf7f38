import { buildSite } from '../src/building/build.ts';
import { serve } from '../src/serving/server.ts';

const PORT = 4321;

const built = await buildSite();
if (built) {
  try {
    await serve(built.outDir, built.basePath, PORT);
    console.log(`The archive is at http://localhost:${PORT}${built.basePath}`);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    console.error(`Port ${PORT} is taken by another program. Stop it and run "npm start" again.`);
    process.exitCode = 1;
  }
}
