import { buildSite } from '../src/building/build.ts';
import { serve } from '../src/serving/server.ts';

// Builds the archive into ARCHIVE_OUT and serves it until it is stopped.
const built = await buildSite();
if (!built) process.exit(1);
await serve(built.outDir, built.basePath, Number(process.argv[2]));
