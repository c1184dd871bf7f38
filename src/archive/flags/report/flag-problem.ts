import type { Passage, Side } from '../../model.ts';
import type { Code } from '../../problems/catalogue.ts';
import { problem, type Problem } from '../../problems/problem.ts';
import type { Stretch } from '../../segments/index.ts';
import type { Flag } from '../flag.ts';
import { placeInFile } from './place-in-file.ts';

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
  const stretchOn = (side: Side) => stretchOf(flag, passage, side);
  const side: Side = stretchOn('en') ? 'en' : 'zh';
  const { block, from } = stretchOn(side) ?? { block: 0, from: 0 };
  const place = placeInFile(lines, passage[side][block]!, from);
  const quote = (one: Side) => {
    const stretch = stretchOn(one);
    return stretch ? passage[one][stretch.block]!.text.slice(stretch.from, stretch.to) : '';
  };
  const details =
    flag.kind === 'length'
      ? { zh: flag.zh, en: flag.en, ...flag.usual }
      : {
          zh: quote('zh'),
          en: quote('en'),
          ...(flag.kind === 'residue' && { script: flag.script }),
        };
  return problem(codeOf(flag), { file, ...place }, details);
}

/** What a flag is about on one side; all that there is when it is about a length. */
function stretchOf(flag: Flag, passage: Passage, side: Side): Stretch | undefined {
  if (flag.kind === 'residue') return side === 'en' ? flag.en : undefined;
  if (flag.kind !== 'length') return flag[side];
  const [first] = passage[side];
  return first && { block: 0, from: 0, to: first.text.length };
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
