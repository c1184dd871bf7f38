/** What a command is run in. */
export interface CommandSetting {
  /** The environment variables. */
  variables: Readonly<Record<string, string | undefined>>;
  /** The project's own folder, an absolute path. */
  project: string;
}

/** What a command has to say. */
export interface CommandResult {
  /** 0 when all is well, 1 when there are errors, 2 when the command was called wrongly. */
  exitCode: 0 | 1 | 2;
  /** For standard output. */
  lines: string[];
  /** For standard error. */
  errors: string[];
}

/** The result of a command that was called wrongly: why, and how it is used. */
export function calledWrongly(reason: string, usage: string): CommandResult {
  return { exitCode: 2, errors: [reason, '', usage], lines: [] };
}

/** Prints what a command has to say and sets the exit code of the process. */
export function finish({ exitCode, lines, errors }: CommandResult): void {
  if (lines.length > 0) console.log(lines.join('\n'));
  if (errors.length > 0) console.error(errors.join('\n'));
  process.exitCode = exitCode;
}
