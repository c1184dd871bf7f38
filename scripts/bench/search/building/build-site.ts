import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { PROJECT } from '../../benchmark.ts';
import { runMeasured, type Ran } from '../../child.ts';
import { begin } from '../../progress.ts';

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

/** Writes the search index of the first articles of a content folder to a new folder. */
export async function buildIndex(content: string, folder: string, count: number): Promise<Making> {
  begin(`index of ${count} articles`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const program = path.join(import.meta.dirname, 'index-step.ts');
  return makingOf(await runMeasured(program, [content, folder, String(count)]));
}

/** What a program says about itself, which prints its time as JSON in its last line, and its memory. */
export function makingOf({ output, peak }: Ran): Making {
  const { ms } = JSON.parse(output.trim().split('\n').at(-1)!) as { ms: number };
  return { ms, peak };
}
