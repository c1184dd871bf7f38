import type { HeaderLine } from '../model.ts';
import { problem, type Problem } from '../problems/problem.ts';
import { isBlank, type Line } from './lines.ts';
import { checkDate, checkPage, valueFrom, type Value } from './values.ts';

const FIELDS = ['Title', 'Author', 'Date', 'Page'] as const;
type Field = (typeof FIELDS)[number];

const FIELD_LINE = /^\s*(Title|Author|Date|Page)\s*[:：]/iu;

/** A line that is no field is still part of the header when a field comes within so many lines. */
const NEXT_LINES = 3;

/** The English header: its values as far as they are there, its lines, and what is left as body. */
export interface EnglishHeader {
  values: Partial<Record<Field, Value>>;
  lines: HeaderLine[];
  body: Line[];
  problems: Problem[];
}

/**
 * Reads the four fields at the top of a document, in any order and with blank lines between them.
 * After the fourth the body begins: a later line that looks like a field is text.
 *
 * @param lines - the English half
 * @param file - the document's name, for problems
 */
export function readEnglishHeader(lines: readonly Line[], file: string): EnglishHeader {
  const values: EnglishHeader['values'] = {};
  const header: HeaderLine[] = [];
  const problems: Problem[] = [];
  let end = 0;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const found = fieldOf(line);
    const complete = FIELDS.every((field) => values[field]);
    const adjoining = index === end;
    if (complete && !(found && adjoining)) break;
    const next = lines.slice(index + 1, index + 1 + NEXT_LINES);
    if (!found && !fieldFollows(next, values)) break;
    if (!found) {
      problems.push(problem('HEADER_LINE_UNKNOWN', { file, ...startOf(line) }));
    } else if (values[found.field]) {
      const details = { field: found.field, line: values[found.field]!.line };
      problems.push(problem('FIELD_TWICE', { file, ...startOf(line) }, details));
    } else {
      values[found.field] = found.value;
    }
    header.push({ line: line.line, text: line.text });
    end = index + 1;
  }
  const body = lines.slice(end);
  problems.push(...checkFields(values, header.at(-1)?.line ?? 1, file), ...fieldInBody(body, file));
  return { values, lines: header, body, problems };
}

function fieldOf(line: Line): { field: Field; value: Value } | undefined {
  const match = FIELD_LINE.exec(line.text);
  const field = FIELDS.find((name) => name.toLowerCase() === match?.[1]?.toLowerCase());
  if (!match || !field) return undefined;
  return { field, value: valueFrom(line, match[0].length) };
}

/** A line that is no field belongs to the header when a field that is still missing comes next. */
function fieldFollows(next: readonly Line[], values: EnglishHeader['values']): boolean {
  const line = next.find((candidate) => !isBlank(candidate));
  const found = line && fieldOf(line);
  return found !== undefined && values[found.field] === undefined;
}

function startOf(line: Line): { line: number; column: number } {
  return { line: line.line, column: valueFrom(line, 0).column };
}

function checkFields(values: EnglishHeader['values'], line: number, file: string): Problem[] {
  const missing = FIELDS.filter((field) => !values[field]).map((field) =>
    problem('FIELD_MISSING', { file, line }, { field }),
  );
  const { Title, Date, Page } = values;
  const emptyTitle =
    Title?.text === ''
      ? [problem('TITLE_EMPTY', { file, ...Title }, { half: 'English', mark: 'Title:' })]
      : [];
  return [
    ...missing,
    ...emptyTitle,
    ...(Date ? checkDate(Date, file) : []),
    ...(Page ? checkPage(Page, file) : []),
  ];
}

function fieldInBody(body: readonly Line[], file: string): Problem[] {
  const first = body.find((line) => !isBlank(line));
  const found = first && fieldOf(first);
  return found
    ? [problem('FIELD_IN_BODY', { file, ...startOf(first) }, { field: found.field })]
    : [];
}
