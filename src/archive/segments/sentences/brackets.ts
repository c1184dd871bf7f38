/** Opening brackets with their closing ones. */
const PAIRS = new Map([
  ['（', '）'],
  ['(', ')'],
  ['〔', '〕'],
  ['《', '》'],
  ['〈', '〉'],
]);
const CLOSING = new Set(PAIRS.values());
const OPENING = /[（(〔《〈]/u;
const TITLE = /[《〈]/u;

/** How far a bracket reaches at most, in UTF-16 units: one that never closes opens nothing. */
const REACH = 200;

/**
 * Whether a place lies inside brackets that close later, and so in the middle of a sentence:
 * 《前进！同志们》. Round brackets at the sentence's beginning may hold whole sentences and do not count.
 *
 * @param from - where the sentence begins
 */
export function isBracketed(text: string, from: number, at: number): boolean {
  const start = Math.max(from, at - REACH);
  if (!OPENING.test(text.slice(start, at))) return false;
  const closed: string[] = [];
  for (let place = at - 1; place >= start; place--) {
    const bracket = text.charAt(place);
    const closing = PAIRS.get(bracket);
    if (CLOSING.has(bracket)) closed.push(bracket);
    else if (closing === undefined) continue;
    else if (closed.at(-1) === closing) closed.pop();
    else if (place === from && !TITLE.test(bracket)) return false;
    else return text.slice(at, at + REACH).includes(closing);
  }
  return false;
}
