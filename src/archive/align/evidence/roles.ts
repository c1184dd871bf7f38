import type { Role } from '../../model.ts';

/** Roles that are sometimes taken for one another. */
const KINDS: Partial<Record<Role, 'heading' | 'name' | 'text'>> = {
  headline: 'heading',
  subheading: 'heading',
  byline: 'name',
  credit: 'name',
  paragraph: 'text',
  verse: 'text',
};

const EQUAL = 1.5;
const SAME_KIND = 0;
const UNEQUAL = -2;
const TEXT_WITH_OTHER = -4;

/**
 * How well two roles go together, as a log-likelihood ratio of translation against chance, in
 * nats. It speaks against headlines and bylines beside running text but forbids nothing, because
 * the two halves of a document need not be laid out alike. Without a role it says nothing.
 */
export function roleScore(zh: Role | undefined, en: Role | undefined): number {
  if (zh === undefined || en === undefined) return 0;
  if (zh === en) return EQUAL;
  const kinds = [KINDS[zh], KINDS[en]];
  if (kinds.includes(undefined)) return UNEQUAL;
  if (kinds[0] === kinds[1]) return SAME_KIND;
  // Sub-headings are often glued to the paragraph that they stand over.
  const canBeGlued = zh === 'subheading' || en === 'subheading';
  return kinds.includes('text') && !canBeGlued ? TEXT_WITH_OTHER : UNEQUAL;
}
