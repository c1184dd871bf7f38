/** A gloss that only leads to another word. */
export interface Reference {
  /** True when the other word is this one, written or said otherwise. */
  isVariant: boolean;
  word: string;
  /** Of the other word, with tone numbers, when it is given: `ge4`. */
  pinyin?: string;
}

const WORD = String.raw`(?:\p{Script=Han}+\|)?(?<word>\p{Script=Han}+)(?:\[(?<pinyin>[^\]]+)\])?`;
const KIND = String.raw`(?<variant>(?:[\w-]+ )*variant of|also written|now written|erhua form of|same as)|see(?: also)?`;
const REFERENCE = new RegExp(
  String.raw`^(?:\([^()]*\) )?(?:${KIND}) ${WORD}\.?(?: \([^()]*\))?$`,
  'u',
);

/**
 * Reads a gloss as CC-CEDICT writes it: `variant of 個|个[ge4]`, `see 有賴|有赖[you3 lai4]`.
 *
 * @returns undefined when it says anything else
 */
export function readReference(gloss: string): Reference | undefined {
  const found = REFERENCE.exec(gloss)?.groups;
  if (!found) return undefined;
  return { isVariant: found.variant !== undefined, word: found.word!, pinyin: found.pinyin };
}
