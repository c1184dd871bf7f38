import { foldWording } from '../finder/index.ts';

/** How the last letters of an English noun change with its number, either way; the first that fits counts. */
const NUMBERS: readonly (readonly [ending: RegExp, other: string])[] = [
  [/(?<=[a-z]{2})ies$/iu, 'y'],
  [/(?<=[a-z][^aeiou])y$/iu, 'ies'],
  [/(?<=[a-z]{2}[a-rt-z])s$/iu, ''],
  [/(?<=[a-z]{2}[a-rt-z])$/iu, 's'],
];

/**
 * The wordings by which the renderings of a term are found: as the glossary writes them, and with the
 * last word in the other number, such as `experimental plot` for `experimental plots`, unless that is
 * a rendering of its own. What is no word does no harm: no text has it.
 *
 * @returns what to find, and the rendering that it stands for
 */
export function formsOf(renderings: readonly string[]): { text: string; wording: string }[] {
  const own = new Set(renderings.map(foldWording));
  return renderings.flatMap((wording) => {
    const rule = NUMBERS.find(([ending]) => ending.test(wording));
    const other = rule ? wording.replace(...rule) : wording;
    const forms = own.has(foldWording(other)) ? [wording] : [wording, other];
    return forms.map((text) => ({ text, wording }));
  });
}
