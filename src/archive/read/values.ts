import { isRealDate } from '../calendar.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Line } from './lines.ts';

/** A value of a header and where it stands. */
export interface Value {
  text: string;
  line: number;
  column: number;
}

/** The rest of a line from an index on, white space at both ends removed, with its column. */
export function valueFrom({ line, text }: Line, index: number): Value {
  const rest = text.slice(index);
  const indent = rest.length - rest.trimStart().length;
  return { text: rest.trim(), line, column: index + indent + 1 };
}

/** Checks that a value is a real day, written `YYYY-MM-DD`. */
export function checkDate(value: Value, file: string): Problem[] {
  const where = { file, line: value.line, column: value.column };
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value.text))
    return [problem('DATE_MALFORMED', where, { value: value.text })];
  return isRealDate(value.text) ? [] : [problem('DATE_NOT_REAL', where, { value: value.text })];
}

/** Checks that a value is a page of a newspaper: a number from 1, at most three digits. */
export function checkPage(value: Value, file: string): Problem[] {
  if (/^0*[1-9]\d{0,2}$/u.test(value.text)) return [];
  const where = { file, line: value.line, column: value.column };
  return [problem('PAGE_NOT_A_NUMBER', where, { value: value.text })];
}
