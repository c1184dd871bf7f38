import { buildSite } from '../src/building/build.ts';
import { openServer } from '../src/serving/server.ts';

// Builds the archive into ARCHIVE_OUT and serves it until it is stopped.
const server = await openServer(Number(process.argv[2]));
const built = await buildSite();
if (built) await server.show(built.outDir, built.basePath);
else server.close();
