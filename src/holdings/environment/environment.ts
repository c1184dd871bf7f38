import path from 'node:path';
import type { Code } from '../../archive/problems/catalogue.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { endangeredBy, isOccupied, type Folders } from './out.ts';

/** Where this run of a command reads and writes, and the address the site will have. */
export interface Environment {
  /** The content folder, an absolute path. */
  contentDir: string;
  /** The folder that the site is built into, an absolute path. */
  outDir: string;
  /** The site's origin, such as `https://example.org`, when it is known. */
  siteUrl: string | undefined;
  /** The path below which the site lives; begins and ends with `/`. */
  basePath: string;
  /** The time that counts as that of the build; undefined where the clock is to tell it. */
  sourceDate: Date | undefined;
}

type Variables = Readonly<Record<string, string | undefined>>;

const KNOWN = new Set(['ARCHIVE_CONTENT', 'ARCHIVE_OUT']);
/** The last second of a year of four digits, counted from 1970. */
const LAST_SECOND = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;
const SAFE_PATH = /^\/(?:(?!\.{1,2}\/)[\w.~\-]+\/)*$/v;

/**
 * Reads the environment variables of the contract. A variable that is empty counts as not set,
 * because that is what continuous integration passes for a value it does not have.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/ for `SOURCE_DATE_EPOCH`
 * @param variables - such as `process.env`
 * @param project - the project's own folder, an absolute path: the defaults stand in it
 * @returns the environment, or else every problem with it; relative paths start at `cwd`
 */
export function readEnvironment(
  variables: Variables,
  project: string,
  cwd: string = process.cwd(),
): { environment?: Environment; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (code: Code, details: Record<string, string>) =>
    problems.push(problem(code, { file: 'environment' }, details));

  for (const name of Object.keys(variables).sort())
    if (name.startsWith('ARCHIVE_') && !KNOWN.has(name)) report('ENVIRONMENT_UNKNOWN', { name });

  const folder = (name: string, standard: string) =>
    path.resolve(...(variables[name] ? [cwd, variables[name]] : [project, standard]));
  const content = folder('ARCHIVE_CONTENT', 'content');
  const out = folder('ARCHIVE_OUT', 'dist');
  const folders: Folders = { content, project, out };
  const folderAtRisk = endangeredBy(folders);
  if (folderAtRisk) report('ENVIRONMENT_OUT_DANGEROUS', { out, folder: folderAtRisk });
  else if (isOccupied(folders)) report('ENVIRONMENT_OUT_OCCUPIED', { out });

  const { SITE_URL = '', BASE_PATH = '', SOURCE_DATE_EPOCH = '' } = variables;
  const site = origin(SITE_URL);
  if (site === null) report('ENVIRONMENT_SITE_URL_BAD', { value: SITE_URL });
  const base = `/${BASE_PATH}/`.replace(/^\/+|\/+$/gu, '/');
  if (!SAFE_PATH.test(base)) report('ENVIRONMENT_BASE_PATH_BAD', { value: base });
  const sourceDate = time(SOURCE_DATE_EPOCH);
  if (sourceDate === null)
    report('ENVIRONMENT_SOURCE_DATE_EPOCH_BAD', { value: SOURCE_DATE_EPOCH });

  if (problems.length > 0) return { problems };
  const environment = {
    contentDir: content,
    outDir: out,
    siteUrl: site ?? undefined,
    basePath: base,
    sourceDate: sourceDate ?? undefined,
  };
  return { environment, problems };
}

/** The origin that a value names; undefined when it is empty, null when it is not an origin. */
function origin(value: string): string | undefined | null {
  if (value === '') return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/u.test(url.protocol)) return null;
  return url.href === `${url.origin}/` && !/[?#]/u.test(value) ? url.origin : null;
}

/** The time that a value gives in seconds since 1970; undefined when it is empty, null when it does not. */
function time(value: string): Date | undefined | null {
  if (value === '') return undefined;
  const isTime = /^\d{1,12}$/u.test(value) && Number(value) <= LAST_SECOND;
  return isTime ? new Date(Number(value) * 1000) : null;
}
