import { CATALOGUE, type Code } from './catalogue.ts';

/** The longest value of a file, in UTF-16 units, that a message quotes whole. */
const LONGEST_QUOTATION = 80;

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
 * @param details - what goes into the placeholders `{name}` of the catalogue's message; characters
 *   that would act on a terminal are written as `\u{1B}`, and what the message quotes is cut
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
    message: message.replace(/(“?)\{(\w+)\}/gu, (whole, quote: string, name: string) => {
      if (!(name in details)) return whole;
      const value = String(details[name]);
      return quote + harmless(quote === '' ? value : cut(value));
    }),
  };
}

function cut(value: string): string {
  if (value.length <= LONGEST_QUOTATION) return value;
  return `${value.slice(0, LONGEST_QUOTATION).replace(/[\uD800-\uDBFF]$/u, '')}…`;
}

/** A text on one line, without characters that steer a terminal or cannot be seen. */
function harmless(text: string): string {
  return text
    .replace(/[\t\r\n]+/gu, ' ')
    .replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
      (character) => `\\u{${character.codePointAt(0)!.toString(16).toUpperCase()}}`,
    );
}

/** True when the problem stops a build; warnings do not. */
export function isError(found: Problem): boolean {
  return CATALOGUE[found.code].severity === 'error';
}

/** An error that lists problems, for work that cannot go on with them. */
export function problemsError(problems: readonly Problem[]): Error {
  return new Error(problems.map(formatProblem).join('\n'));
}

/** `file:line:column CODE message`, the form that editors and terminals can follow. */
export function formatProblem(found: Problem): string {
  return `${harmless(found.file)}:${found.line}:${found.column} ${found.code} ${found.message}`;
}

/** Orders problems by file, then by place in the file. */
export function compareProblems(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
