import { problemsError, type Problem } from '../archive/problems/problem.ts';
import { openHoldings, readEnvironment } from '../holdings/index.ts';

/** The value, or an error that lists every problem: the commands have shown them before a build. */
function must<T>(value: T | undefined, problems: readonly Problem[]): T {
  if (value === undefined) throw problemsError(problems);
  return value;
}

const read = readEnvironment(process.env, process.cwd());

/** Where this build reads and writes, and the address that the site will have. */
export const environment = must(read.environment, read.problems);

const opened = openHoldings(environment.contentDir);

/** The content that this site is made of. */
export const holdings = must(opened.holdings, opened.problems);

/** What `archive.yml` says: the archive's own name, newspaper and rights. */
export const archive = holdings.settings;
