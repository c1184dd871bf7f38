import { rounded } from '../../align/tokens/rounded.ts';
import { numberKey, percentKeys, type Figure } from './figure.ts';

/**
 * Lets a number take the unit of the one that it is joined with: in `二至三百万`, `2 to 3 million` and
 * `80—90％` the first may also be two million and eighty per cent.
 *
 * @param joins - whether the text between two numbers makes them a range or a choice
 * @param scaleOf - what the words at the end of a number multiply by, 1 for none
 */
export function joinRanges(
  text: string,
  figures: readonly Figure[],
  joins: RegExp,
  scaleOf: (written: string) => number,
): Figure[] {
  return figures.map((figure, at) => {
    const others = [figures[at - 1], figures[at + 1]].filter(
      (other) => other !== undefined && joins.test(between(text, figure, other)),
    );
    const isPlain = figure.type === 'number';
    const keys = others.flatMap((other) => {
      if (!isPlain) return [];
      if (other!.type === 'percent') return percentKeys(figure.value);
      const scale = other!.from > figure.from ? scaleOf(text.slice(other!.from, other!.to)) : 1;
      return scale > 1 && figure.value < scale ? [numberKey(rounded(figure.value * scale))] : [];
    });
    return keys.length > 0 ? { ...figure, keys: [...figure.keys, ...keys] } : figure;
  });
}

function between(text: string, a: Figure, b: Figure | undefined): string {
  if (!b) return '';
  return a.from < b.from ? text.slice(a.to, b.from) : text.slice(b.to, a.from);
}
