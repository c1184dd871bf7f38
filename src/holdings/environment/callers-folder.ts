import { realpathSync } from 'node:fs';

/**
 * The folder that a person was in when they typed a command. npm runs commands in the project's
 * folder and keeps the person's in `INIT_CWD`; relative paths mean the latter.
 *
 * @param project - the project's own folder, an absolute path
 */
export function callersFolder(
  project: string,
  variables: Readonly<Record<string, string | undefined>>,
  cwd: string,
): string {
  const isMoved = realpathSync(cwd) === realpathSync(project);
  return isMoved ? (variables.INIT_CWD ?? cwd) : cwd;
}
