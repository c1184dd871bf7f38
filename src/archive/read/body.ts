import type { Draft } from './draft.ts';
import type { Language } from './language.ts';
import { settleByline, type Authors } from './steps/byline.ts';
import { joinColumnLines } from './steps/columns.ts';
import { cutGluedEnds } from './steps/cuts.ts';
import { settleHeadline, type Title } from './steps/headline.ts';
import { joinBrokenLines } from './steps/joins.ts';
import { settleLetterEnds } from './steps/letters.ts';
import { settleNameLists } from './steps/name-lists.ts';
import { settlePatterns } from './steps/patterns.ts';
import { settleCaptions } from './steps/pictures.ts';
import { settleSubheadings } from './steps/subheadings.ts';
import { settleVerse, type Metre } from './steps/verse.ts';

/** What a body is read with. */
export interface BodyContext {
  language: Language;
  metre: Metre;
  title: Title;
  authors: Authors;
  onPicturePage: boolean;
}

/**
 * Reads a body: each step settles the roles that it is surest of and leaves the rest to the next.
 * No step drops or changes a character that is not white space.
 *
 * @returns the drafts and the single names of the authors
 */
export function readBody(
  lines: readonly Draft[],
  { language, metre, title, authors, onPicturePage }: BodyContext,
): { drafts: Draft[]; names: string[] } {
  const titled = settleHeadline(lines, title, language);
  const { drafts: signed, names } = settleByline(titled, authors, language);
  const steps: ((drafts: readonly Draft[]) => Draft[])[] = [
    (drafts) => settlePatterns(drafts, language),
    (drafts) => settleLetterEnds(drafts, language),
    (drafts) => settleNameLists(drafts, language),
    (drafts) => settleCaptions(drafts, onPicturePage, language),
    (drafts) => joinColumnLines(drafts, language),
    (drafts) => settleVerse(drafts, metre),
    (drafts) => cutGluedEnds(drafts, language),
    (drafts) => joinBrokenLines(drafts, language),
    (drafts) => settleSubheadings(drafts, language),
  ];
  return { drafts: steps.reduce((drafts, step) => step(drafts), signed), names };
}
