import type { Span } from '../../align/bead.ts';
import type { TermEvidence } from './evidence.ts';

/** An English text in which terms that were left as they are are looked for. */
export interface PlainEnglish {
  /** Without tone marks; every UTF-16 unit keeps its place. */
  text: string;
  /** Its letters from a to z in a row. */
  letters: string;
}

/** Prepares a text for {@link leftIn}. */
export function plainEnglish(text: string): PlainEnglish {
  const plain = text.replace(/[à-ǜ]/giu, (letter) => letter.normalize('NFD').charAt(0));
  return { text: plain, letters: plain.toLowerCase().replace(/[^a-z]+/gu, '') };
}

/**
 * Where a term stands in Chinese or in pinyin in the English.
 *
 * @param written - the term as the Chinese has it
 */
export function leftIn(
  { text, letters }: PlainEnglish,
  written: string,
  evidence: TermEvidence,
): Span | undefined {
  for (const form of [written, evidence.term.zh]) {
    const from = text.indexOf(form);
    if (from >= 0) return { from, to: from + form.length };
  }
  if (evidence.letters === '' || !letters.includes(evidence.letters)) return undefined;
  for (const { 0: word, index } of text.matchAll(evidence.pinyin)) {
    // With a capital it may be a name, in brackets it explains the rendering before it.
    const isGloss = /[(（]\s*["“]?$/u.test(text.slice(0, index));
    if (/^\p{Ll}/u.test(word) && !isGloss) return { from: index, to: index + word.length };
  }
  return undefined;
}
