import path from 'node:path';
import { PROJECT } from './benchmark.ts';
import { runMeasured } from './child.ts';
import { begin } from './progress.ts';

/** How long something took to make, and how much memory. */
export interface Making {
  /** In milliseconds. */
  ms: number;
  /** In MB. */
  peak: number;
}

/** Builds the whole site of a content folder, as `npm run build` does. */
export async function buildSite(content: string, out: string): Promise<Making> {
  begin('building the site');
  const variables = { ARCHIVE_CONTENT: content, ARCHIVE_OUT: out, SITE_URL: '', BASE_PATH: '' };
  const { ms, peak } = await runMeasured(path.join(PROJECT, 'scripts/build.ts'), [], { variables });
  return { ms, peak };
}
