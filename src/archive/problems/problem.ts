import { CATALOGUE, type Code } from './catalogue.ts';

/** Where in a file a problem is. Lines and columns count from 1, columns in UTF-16 units as editors do. */
export interface Location {
  file: string;
  line: number;
  column: number;
}

/** Something wrong with the input, said so that the person who can mend it knows what to do. */
export interface Problem extends Location {
  code: Code;
  /** What is wrong here and what to do about it, in one or two sentences, on one line. */
  message: string;
}

/**
 * Makes a problem from the catalogue.
 *
 * @param code - the permanent name of the problem
 * @param where - the file, and the line and column if they are known (1 otherwise)
 * @param details - what goes into the placeholders `{name}` of the catalogue's message
 */
export function problem(
  code: Code,
  where: { file: string; line?: number; column?: number },
  details: Record<string, string | number> = {},
): Problem {
  const { message } = CATALOGUE[code];
  return {
    code,
    file: where.file,
    line: where.line ?? 1,
    column: where.column ?? 1,
    message: message.replace(/\{(\w+)\}/g, (whole, name: string) =>
      name in details ? String(details[name]).replace(/[\r\n]+/g, ' ') : whole,
    ),
  };
}

/** True when the problem stops a build; warnings do not. */
export function isError(found: Problem): boolean {
  return CATALOGUE[found.code].severity === 'error';
}

/** `file:line:column CODE message`, the form that editors and terminals can follow. */
export function formatProblem(found: Problem): string {
  return `${found.file}:${found.line}:${found.column} ${found.code} ${found.message}`;
}

/** Orders problems by file, then by place in the file. */
export function compareProblems(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
