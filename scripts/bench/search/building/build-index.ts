import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Making } from '../../build-site.ts';
import { runMeasured, type Ran } from '../../child.ts';
import { begin } from '../../progress.ts';

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
