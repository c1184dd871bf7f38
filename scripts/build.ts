import { buildSite } from '../src/building/build.ts';

const built = await buildSite();
if (built) console.log(`The site is in ${built.outDir}`);
