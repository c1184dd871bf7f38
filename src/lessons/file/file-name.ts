const ENDING = '.lesson.json';
const LONGEST = 60;

/**
 * A name for a lesson's file that every system can keep: the letters and figures of the title,
 * joined by hyphens.
 *
 * @param ending - with its full stop
 */
export function fileName(title: string, ending = ENDING): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const name = Array.from(words.join('-')).slice(0, LONGEST).join('').replace(/-$/u, '');
  return `lesson${name === '' ? '' : `-${name}`}${ending}`;
}
