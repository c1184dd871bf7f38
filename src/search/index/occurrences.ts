import { kindOf } from '../text/characters.ts';
import { isCommon } from '../text/common-words.ts';
import { elementsOf } from '../text/elements.ts';
import { commonPairToken, lastToken, pairToken, signToken, wordToken } from '../text/tokens.ts';

/** Takes a token and where it stands; nowhere for a token whose positions are not kept. */
export type Found = (token: string, position?: number) => void;

/**
 * Finds the tokens of a text. Positions count words, and in runs characters, from 0; the end of a
 * line takes one, so that nothing stands on both sides of it at consecutive positions.
 *
 * @param found - called for every token and every time that it stands in the text, in its order
 */
export function forEachToken(text: string, found: Found): void {
  let position = 0;
  let wordBefore: string | undefined;
  for (const { kind, text: piece } of elementsOf(text)) {
    if (kind === 'run') {
      position = forEachTokenOfRun(piece, position, found);
      wordBefore = undefined;
      continue;
    }
    if (kind === 'word') {
      found(wordToken(piece), position);
      if (wordBefore !== undefined && (isCommon(wordBefore) || isCommon(piece))) {
        found(commonPairToken(wordBefore, piece), position - 1);
      }
    }
    wordBefore = kind === 'word' ? piece : undefined;
    position += 1;
  }
}

/** @returns the position behind the run */
function forEachTokenOfRun(run: string, from: number, found: Found): number {
  let position = from;
  let before: string | undefined;
  for (const char of run) {
    if (before !== undefined) found(pairToken(before, char), position++);
    if (kindOf(char) === 'sign') found(signToken(char));
    before = char;
  }
  found(lastToken(before!), position);
  return position + 1;
}
