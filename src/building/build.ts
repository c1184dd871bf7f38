import path from 'node:path';
import { build } from 'astro';
import { runCheck } from '../holdings/commands/check.ts';
import { finish } from '../holdings/commands/setting.ts';
import { callersFolder } from '../holdings/environment/callers-folder.ts';
import { claimOut, readEnvironment, type Environment } from '../holdings/index.ts';
import { publish, stagingDir } from './staging.ts';

/** The project's own folder. */
const project = path.resolve(import.meta.dirname, '../..');

/**
 * Checks the environment and the content, printing every problem. Afterwards the current folder is
 * the project's and the folders in the environment are absolute: pages are built in this process
 * and read them again.
 *
 * @returns the environment, or undefined when something has to be mended first; the exit code of
 *   the process is then 1
 */
export function checkedEnvironment(): Environment | undefined {
  process.chdir(callersFolder(project, process.env, process.cwd()));
  const checked = runCheck([], { variables: process.env, project });
  finish(checked);
  const { environment } = readEnvironment(process.env, project);
  if (checked.exitCode !== 0 || !environment) return undefined;
  process.env.ARCHIVE_CONTENT = environment.contentDir;
  process.env.ARCHIVE_OUT = environment.outDir;
  process.chdir(project);
  return environment;
}

/**
 * Builds the whole site, if the content is without errors.
 *
 * @returns where it was built, or undefined when nothing was
 * @throws when the build itself fails
 */
export async function buildSite(): Promise<Environment | undefined> {
  const environment = checkedEnvironment();
  if (!environment) return undefined;
  await build({ root: project, logLevel: 'warn' });
  claimOut(stagingDir(environment.outDir));
  await publish(environment.outDir);
  return environment;
}
