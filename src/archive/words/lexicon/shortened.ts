/** What a card can hold: so many glosses, and so many letters in all. */
const MOST = 4;
const LETTERS = 100;

/** The first glosses, as many as a card can hold; a long one is cut after one of its parts. */
export function shortened(glosses: readonly string[]): string[] {
  const short: string[] = [];
  let left = LETTERS;
  for (const gloss of glosses.slice(0, MOST)) {
    if (short.length > 0 && gloss.length > left) break;
    short.push(gloss.length > left ? beginningOf(gloss, left) : gloss);
    left -= gloss.length;
  }
  return short;
}

/** The beginning of a gloss up to the end of one of its parts, or else of a word. */
function beginningOf(gloss: string, letters: number): string {
  const beginning = gloss.slice(0, letters);
  const part = beginning.lastIndexOf(';');
  return part > 0 ? gloss.slice(0, part) : `${beginning.slice(0, beginning.lastIndexOf(' '))} …`;
}
