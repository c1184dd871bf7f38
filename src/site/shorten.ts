/**
 * A text cut at a word and ended with an ellipsis, if it is too long.
 *
 * @param most - the greatest length, in UTF-16 units
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).trimEnd()}…`;
}
