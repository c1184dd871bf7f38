import type { Form, Piece } from '../../query/model.ts';
import { isWide } from '../../text/characters.ts';
import { isCommon } from '../../text/common-words.ts';
import {
  commonPairStemToken,
  commonPairToken,
  lastToken,
  pairToken,
  signToken,
  stemToken,
  wordToken,
} from '../../text/tokens.ts';

/** Something that the index must have wherever a form is. */
export interface Term {
  token: string;
  /** True when any token will do that begins with it and is longer. */
  isPrefix: boolean;
  /** How many positions behind the form's beginning it stands. */
  offset: number;
  /**
   * True for a sign with which very many tokens begin, in many files. That which is the sign alone is
   * in the same sides, in one file, without positions.
   */
  isCostly?: boolean;
}

/**
 * What has to be looked up in the index to find a form: as few tokens as say all of it.
 *
 * @param form - not empty
 * @returns at least one; the first stands at the form's beginning
 */
export function termsOf(form: Form): Term[] {
  const terms: Term[] = [];
  let offset = 0;
  let said = 0;
  for (const [at, { kind, text }] of form.entries()) {
    if (kind === 'run') {
      const chars = Array.from(text);
      terms.push(...runTerms(chars, offset, { isFirst: at === 0, isLast: at === form.length - 1 }));
      offset += chars.length;
      continue;
    }
    if (at >= said) {
      const pair = commonPair(form, at, offset);
      terms.push(pair ?? commonPair(form, at - 1, offset - 1) ?? wordTerm(form[at]!, offset));
      said = pair ? at + 2 : at + 1;
    }
    offset += 1;
  }
  return terms;
}

/**
 * A run ends where a run of the text ends, unless it is the last of its form. That it begins where
 * one begins, unless it is the first, needs no saying: it stands right behind another piece.
 */
function runTerms(
  chars: readonly string[],
  start: number,
  { isFirst, isLast }: { isFirst: boolean; isLast: boolean },
): Term[] {
  if (isLast && chars.length === 1) {
    const token = signToken(chars[0]!);
    return [{ token, isPrefix: !isFirst, offset: start, isCostly: !isFirst }];
  }
  const last = isLast ? chars.length - 2 : chars.length - 1;
  const terms: Term[] = [];
  for (let at = 0; at <= last; at = at < last ? Math.min(last, at + stepFrom(chars, at)) : at + 1) {
    const [char, next] = [chars[at]!, chars[at + 1]];
    const token = next === undefined ? lastToken(char) : pairToken(char, next);
    terms.push({ token, isPrefix: false, offset: start + at });
  }
  return terms;
}

/**
 * How far on the next pair may be. Every second pair of a run says all of it, except where white
 * space could part two characters: there one pair might end a run and the next begin another.
 */
function stepFrom(chars: readonly string[], at: number): number {
  return chars.slice(at + 1, at + 3).some(isWide) ? 2 : 1;
}

/** A word of a form and the one behind it, if the index has such words together. */
function commonPair(form: Form, at: number, offset: number): Term | undefined {
  const [word, next] = [form[at], form[at + 1]];
  if (word?.kind !== 'word' || next?.kind !== 'word' || !word.exact) return undefined;
  if (!isCommon(word.text) && !isCommon(next.text)) return undefined;
  const tokenOf = next.exact ? commonPairToken : commonPairStemToken;
  return { token: tokenOf(word.text, next.text), isPrefix: !next.exact, offset };
}

function wordTerm({ text, exact }: Piece, offset: number): Term {
  return { token: exact ? wordToken(text) : stemToken(text), isPrefix: !exact, offset };
}
