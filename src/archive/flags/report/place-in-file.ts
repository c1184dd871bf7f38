import type { Block } from '../../model.ts';

/**
 * Where a place of a block stands in the document that it was read from. White space may differ,
 * since lines that were broken in mid-sentence are joined in a block.
 *
 * @param lines - the lines of the document
 * @param offset - in the text of the block, in UTF-16 units
 * @returns line and column, from 1; the beginning of the block's first line when the text is not found
 */
export function placeInFile(
  lines: readonly string[],
  { text, line: first }: Pick<Block, 'text' | 'line'>,
  offset: number,
): { line: number; column: number } {
  const wanted = withoutSpace(text);
  const inBlock = withoutSpace(text.slice(0, offset)).length;
  const inFile = placesFrom(lines, first, wanted.length);
  const start = inFile
    .map(({ unit }) => unit)
    .join('')
    .indexOf(wanted);
  const found = inFile[start + inBlock];
  return start < 0 || !found
    ? { line: first, column: 1 }
    : { line: found.line, column: found.column };
}

/** The units of the document from a line on that are no white space, far enough for a text. */
function placesFrom(lines: readonly string[], first: number, length: number) {
  const places: { unit: string; line: number; column: number }[] = [];
  let enough = Infinity;
  for (let line = first; line <= lines.length && places.length < enough; line++) {
    const text = lines[line - 1]!;
    for (let at = 0; at < text.length; at++) {
      const unit = text[at]!;
      if (!/\s/u.test(unit)) places.push({ unit, line, column: at + 1 });
    }
    // A block may begin anywhere in its first line.
    if (line === first) enough = places.length + length;
  }
  return places;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
