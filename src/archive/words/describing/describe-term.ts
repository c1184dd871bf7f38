import type { Term } from '../../glossary/index.ts';
import { entriesOf, type Lexicon } from '../lexicon/lexicon.ts';
import { describeAlone } from './describe-entry.ts';
import { describeParts } from './describe-parts.ts';
import type { Described } from './described.ts';
import { partsOf } from './parts.ts';

/**
 * A form of a term: with the pinyin of the glossary when it is the usual form, and the glosses of the
 * dictionary, or else of the words in it.
 */
export function describeTerm(form: string, term: Term, lexicon: Lexicon): Described {
  const pinyin = form === term.zh ? term.pinyin : undefined;
  if (entriesOf(lexicon, form).length === 0) {
    return describeParts(partsOf(form, lexicon, pinyin), lexicon, { pinyin });
  }
  const described = describeAlone(form, lexicon);
  return { ...described, pinyin: pinyin ?? described.pinyin };
}
