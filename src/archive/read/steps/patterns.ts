import type { Role } from '../../model.ts';
import { findDateline } from '../dateline.ts';
import type { Draft } from '../draft.ts';
import type { Language } from '../language.ts';

/**
 * Settles the lines that tell their role by their own words: notes, credits, captions, and a
 * dateline that stands alone above the text.
 */
export function settlePatterns(drafts: readonly Draft[], language: Language): Draft[] {
  const first = drafts.findIndex(({ role }) => role === undefined);
  return drafts.map((draft, index) => {
    if (draft.role) return draft;
    const isDateline =
      index === first && index < drafts.length - 1 && isAllDateline(draft, language);
    const role = isDateline ? 'dateline' : roleOf(draft.text, language);
    return role ? { ...draft, role } : draft;
  });
}

function isAllDateline({ text }: Draft, language: Language): boolean {
  const dateline = findDateline(text, language.side);
  return dateline !== undefined && text.slice(dateline.length).trim() === '';
}

function roleOf(text: string, language: Language): Role | undefined {
  return language.patterns.find(
    ({ pattern, longest = Infinity }) => text.length <= longest && pattern.test(text),
  )?.role;
}
