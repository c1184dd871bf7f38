import type { Block, HeaderLine, Role } from '../model.ts';
import { isBlank, type Line } from './lines.ts';

/** A block in the making. Each step of reading a body settles the roles that it can tell. */
export interface Draft extends Omit<Block, 'role'> {
  /** Absent as long as no step has settled it. */
  role?: Role;
  /** True when a blank line stands before it. */
  afterGap: boolean;
}

/** The lines of a body that are not blank, as drafts without a role. */
export function draftBody(body: readonly Line[]): Draft[] {
  return body.flatMap((line, index) => {
    if (isBlank(line)) return [];
    const before = body[index - 1];
    const afterGap = before !== undefined && isBlank(before);
    return [{ text: line.text.trim(), line: line.line, afterGap }];
  });
}

/** A draft for what only the header says. */
export function draftHeader(role: Role, text: string, { line }: Pick<HeaderLine, 'line'>): Draft {
  return { role, text, line, afterGap: false };
}

/** The blocks that drafts make; what has no role of its own is a paragraph. */
export function toBlocks(drafts: readonly Draft[]): Block[] {
  return drafts.map(({ role = 'paragraph', text, line, inferred }) =>
    inferred ? { role, text, line, inferred } : { role, text, line },
  );
}

/** The drafts, those with the given indexes having the role. */
export function settle(
  drafts: readonly Draft[],
  indexes: ReadonlySet<number>,
  role: Role,
): Draft[] {
  return drafts.map((draft, index) => (indexes.has(index) ? { ...draft, role } : draft));
}
