const MARKS_AND_INVISIBLES = /[\p{M}\p{Cf}]/gu;
const SINGLE_QUOTES = /[‘’‚‛ʼ′]/gu;
const DOUBLE_QUOTES = /[“”„‟″]/gu;
const DASHES = /[‐‑‒–—]/gu;
const SPACES = /\s/gu;

const folded = new Map<string, string>();

/**
 * What a UTF-16 unit of text is compared by: compatibility forms (NFKD), case, accents, shapes of
 * quotation marks, dashes and spaces make no difference. A mark alone folds to nothing.
 */
export function foldUnit(unit: string): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const plain = unit
    .normalize('NFKD')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .replace(SPACES, ' ')
    .replace(MARKS_AND_INVISIBLES, '')
    .toLowerCase();
  folded.set(unit, plain);
  return plain;
}

/** A text as it is compared: every unit folded, runs of white space as one space, none at the ends. */
export function foldWording(text: string): string {
  return Array.from({ length: text.length }, (_, at) => foldUnit(text[at]!))
    .join('')
    .replace(/ +/gu, ' ')
    .trim();
}
