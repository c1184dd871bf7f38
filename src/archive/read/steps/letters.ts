import { settle, type Draft } from '../draft.ts';
import type { Language } from '../language.ts';

/** How many lines below the greeting may be signature and date. */
const REACH = 3;

/**
 * Settles the end of a letter as paragraphs: the greeting, and the signature and the date below it
 * or, without a greeting, a date under a name. A reply below them does not make them headings.
 */
export function settleLetterEnds(drafts: readonly Draft[], language: Language): Draft[] {
  const found = new Set<number>();
  drafts.forEach((draft, index) => {
    if (!isShort(draft, language)) return;
    const isDate = language.dateAlone.test(draft.text);
    if (language.greeting.test(draft.text)) {
      for (let line = index; line <= endBelow(drafts, index, language); line++) found.add(line);
    } else if (isDate && isSignature(drafts[index - 1], language)) {
      found.add(index - 1).add(index);
    }
  });
  return settle(drafts, found, 'paragraph');
}

/** Index of the last line under a greeting that is a signature or a date; of the greeting if none. */
function endBelow(drafts: readonly Draft[], greeting: number, language: Language): number {
  const below = drafts.slice(greeting + 1, greeting + 1 + REACH);
  const text = below.findIndex((draft) => !isShort(draft, language));
  const short = text < 0 ? below : below.slice(0, text);
  const last = short.findLastIndex(
    (draft) => language.dateAlone.test(draft.text) || isSignature(draft, language),
  );
  return greeting + 1 + last;
}

function isSignature(draft: Draft | undefined, language: Language): boolean {
  return (
    draft !== undefined &&
    isShort(draft, language) &&
    language.splitNames(draft.text).some(language.isName)
  );
}

function isShort({ role, text }: Draft, language: Language): boolean {
  return role === undefined && (!language.isProse(text) || language.greeting.test(text));
}
