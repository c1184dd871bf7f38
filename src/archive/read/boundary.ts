import { problem, type Problem } from '../problems/problem.ts';
import { isBlank, type Line } from './lines.ts';

const RULE = /^\s*<hr\s*\/?>\s*$/iu;
const ORIGINAL = /^\s*Original\s*[:：]\s*$/iu;

/** A line that was meant for `Original:`, perhaps with the rule on it, but has more on it. */
const NEARLY_ORIGINAL = /^\s*(?<rule><hr\b[^>]*>)?[\s*_#>]*Original\b[\s*_]*[:：]/iu;

/** A place where the English half could end and the Chinese half begin; indexes into the lines. */
interface Boundary {
  rule?: number;
  original?: number;
}

/** The two halves of a document, without the lines that stand between them. */
export interface Halves {
  english: Line[];
  /** Absent when nothing tells where the Chinese half begins. */
  chinese?: Line[];
  problems: Problem[];
}

/**
 * Divides a document at its `<hr />` line with the `Original:` line after it, blank lines between
 * them allowed. Either line alone is text as long as the pair of them stands somewhere else.
 *
 * @param lines - the whole document
 * @param file - its name, for problems
 */
export function divideHalves(lines: readonly Line[], file: string): Halves {
  const candidates = boundaries(lines);
  const whole = candidates.filter(
    ({ rule, original }) => rule !== undefined && original !== undefined,
  );
  const nearly = whole.length === 0 ? nearlyBoundary(lines) : undefined;
  if (nearly) {
    const { start, end } = nearly;
    const where = { file, line: lines[end]!.line };
    const problems = [problem('BOUNDARY_LINE_NOT_ALONE', where)];
    return { english: lines.slice(0, start), chinese: lines.slice(end + 1), problems };
  }
  const chosen = whole[0] ?? candidates[0];
  if (!chosen) {
    const end = lines.findLast((line) => !isBlank(line))!.line;
    return { english: [...lines], problems: [problem('BOUNDARY_MISSING', { file, line: end })] };
  }
  const first = chosen.rule ?? chosen.original!;
  const last = chosen.original ?? chosen.rule!;
  return {
    english: lines.slice(0, first),
    chinese: lines.slice(last + 1),
    problems:
      whole.length === 0
        ? [incomplete(chosen, lines[first]!.line, file)]
        : whole.slice(1).map(({ rule }) => {
            const details = { line: lines[first]!.line };
            return problem('BOUNDARY_AMBIGUOUS', { file, line: lines[rule!]!.line }, details);
          }),
  };
}

function boundaries(lines: readonly Line[]): Boundary[] {
  const found: Boundary[] = [];
  let open: number | undefined;
  lines.forEach((line, index) => {
    if (isBlank(line)) return;
    if (ORIGINAL.test(line.text)) {
      found.push({ rule: open, original: index });
      open = undefined;
      return;
    }
    if (open !== undefined) found.push({ rule: open });
    open = RULE.test(line.text) ? index : undefined;
  });
  if (open !== undefined) found.push({ rule: open });
  return found;
}

/** The first pair of lines that was meant as a boundary; indexes of its first and last line. */
function nearlyBoundary(lines: readonly Line[]): { start: number; end: number } | undefined {
  let before = -1;
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const match = NEARLY_ORIGINAL.exec(line.text);
    if (match?.groups?.rule !== undefined) return { start: index, end: index };
    if (match && before >= 0 && RULE.test(lines[before]!.text))
      return { start: before, end: index };
    before = index;
  }
  return undefined;
}

function incomplete({ rule }: Boundary, line: number, file: string): Problem {
  const details =
    rule === undefined
      ? { missing: '`<hr />`', where: 'before' }
      : { missing: '`Original:`', where: 'after' };
  return problem('BOUNDARY_INCOMPLETE', { file, line }, details);
}
