import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runAdd } from '../../../src/holdings/commands/add.ts';
import { runCheck } from '../../../src/holdings/commands/check.ts';
import { SETTINGS } from '../holdings/documents.ts';
import { filesIn, scratchFolder, type Files } from '../holdings/scratch.ts';

const PROJECT = process.cwd();
const COMMANDS = { add: runAdd, check: runCheck };

/** What a command printed and how it ended. */
export interface Run {
  code: number | null;
  /** The lines of standard output. */
  lines: string[];
  /** Standard error. */
  errors: string;
}

/** A folder that somebody works in: documents of their own, and an archive in `content`. */
export interface Desk {
  folder: string;
  /** Everything in the folder. */
  files: () => Record<string, string>;
  /** Run in this process, which has the dictionary loaded after the first time. */
  add: (...args: string[]) => Run;
  check: (...args: string[]) => Run;
  /** Runs the script itself. */
  run: (script: 'add' | 'check', ...args: string[]) => Run;
}

/** Makes a desk with these files beside an empty archive. */
export function desk(files: Files = {}, variables: Record<string, string> = {}): Desk {
  const folder = scratchFolder({
    'content/archive.yml': SETTINGS,
    'content/articles/': '',
    ...files,
  });
  const set = { ARCHIVE_CONTENT: 'content', ...variables };
  const call =
    (command: 'add' | 'check') =>
    (...args: string[]) =>
      inFolder(folder, () => {
        const {
          exitCode: code,
          lines,
          errors,
        } = COMMANDS[command](args, {
          variables: set,
          project: PROJECT,
        });
        return { code, lines, errors: errors.join('\n') };
      });
  return {
    folder,
    files: () => filesIn(folder),
    add: call('add'),
    check: call('check'),
    run(script, ...args) {
      const file = path.join(PROJECT, 'scripts', `${script}.ts`);
      const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...args], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, ...set },
      });
      return { code: status, lines: stdout.split('\n').slice(0, -1), errors: stderr };
    },
  };
}

function inFolder<T>(folder: string, act: () => T): T {
  process.chdir(folder);
  try {
    return act();
  } finally {
    process.chdir(PROJECT);
  }
}
