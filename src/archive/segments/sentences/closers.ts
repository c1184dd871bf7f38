/** White space may stand before these where a text was read by machine. */
const CLOSING = /\s*[”’」』〞〟）】》〉〕］)\]}]/uy;

/** How far back an open quote is looked for, in UTF-16 units. */
const REACH = 500;

/**
 * The place after the quotes and brackets that close where a sentence's marks end. A straight quote
 * closes when no letter follows it, or when another one is open.
 *
 * @param from - where the sentence begins
 * @param at - the place after its marks
 */
export function closedAt(text: string, from: number, at: number): number {
  let to = at;
  for (;;) {
    CLOSING.lastIndex = to;
    const closing = CLOSING.exec(text);
    if (closing) to += closing[0].length;
    else if (closesStraight(text, from, to)) to += 1;
    else return to;
  }
}

function closesStraight(text: string, from: number, at: number): boolean {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return false;
  if (/^(?:$|[\s\p{P}])/u.test(text.slice(at + 1, at + 3))) return true;
  const before = text.slice(Math.max(from, at - REACH), at);
  return quote === '"' && before.split('"').length % 2 === 0;
}
