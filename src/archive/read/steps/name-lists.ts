import { settle, type Draft } from '../draft.ts';
import type { Language } from '../language.ts';

/**
 * Settles lines that list names as paragraphs, so that they are neither joined nor taken for verse.
 * Where there are such lists, a single name on a line is one too: `秘书长`, and below it the name.
 */
export function settleNameLists(drafts: readonly Draft[], language: Language): Draft[] {
  const isOpen = ({ role }: Draft) => role === undefined;
  const hasList = drafts.some((draft) => isOpen(draft) && language.isNameList(draft.text));
  if (!hasList) return [...drafts];
  const isNames = (text: string) => language.splitNames(text).every(language.isName);
  const found = drafts.flatMap((draft, index) =>
    isOpen(draft) && (language.isNameList(draft.text) || isNames(draft.text)) ? [index] : [],
  );
  return settle(drafts, new Set(found), 'paragraph');
}
