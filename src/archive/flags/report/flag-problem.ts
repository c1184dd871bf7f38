import type { Passage, Side } from '../../model.ts';
import type { Code } from '../../problems/catalogue.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Flag } from '../flag.ts';
import { placeInFile } from './place-in-file.ts';
import { quotesOf, stretchOf } from './quotes.ts';

/** The document that a passage is from. */
export interface FlagSource {
  /** The name of its file. */
  file: string;
  lines: readonly string[];
}

/**
 * A flag as a warning for editors. It stands at the English, which is to be mended, or at the Chinese
 * where the English has nothing.
 */
export function flagProblem(flag: Flag, passage: Passage, { file, lines }: FlagSource): Problem {
  const side: Side = stretchOf(flag, passage, 'en') ? 'en' : 'zh';
  const { block, from } = stretchOf(flag, passage, side) ?? { block: 0, from: 0 };
  const place = placeInFile(lines, passage[side][block]!, from);
  const details =
    flag.kind === 'length'
      ? { zh: flag.zh, en: flag.en, ...flag.usual }
      : { ...quotesOf(flag, passage), ...(flag.kind === 'residue' && { script: flag.script }) };
  return problem(codeOf(flag), { file, ...place }, details);
}

function codeOf(flag: Flag): Code {
  switch (flag.kind) {
    case 'numbers':
      return figureCode('TRANSLATION_NUMBER', flag);
    case 'dates':
      return figureCode('TRANSLATION_DATE', flag);
    case 'residue':
      return 'TRANSLATION_SCRIPT_LEFT';
    case 'dropped':
      return flag.zh ? 'TRANSLATION_SENTENCE_DROPPED' : 'TRANSLATION_SENTENCE_ADDED';
    case 'length':
      return 'TRANSLATION_LENGTH_ODD';
    case 'terms':
      return flag.en ? 'TRANSLATION_TERM_LEFT' : 'TRANSLATION_TERM_MISSING';
  }
}

function figureCode(
  about: 'TRANSLATION_NUMBER' | 'TRANSLATION_DATE',
  { zh, en }: { zh?: unknown; en?: unknown },
): Code {
  if (zh && en) return `${about}_DIFFERS`;
  return zh ? `${about}_MISSING` : `${about}_INVENTED`;
}
