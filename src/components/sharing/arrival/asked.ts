/** What a link asks for. */
export interface Asked {
  /** The id behind `#`; empty where there is none. */
  id: string;
  /** The other end of a range, if it is to be one. */
  to?: string;
  /** The fingerprint of the English that the maker of the link saw. */
  seen?: string;
}

/** Ids that the page names and does not have: the two works of its JSON-LD, and the way to its top. */
const NOT_PASSAGES = new Set(['original', 'translation', 'top']);

/** Reads what an address asks for. A directive for a text to be found is the browser's own matter. */
export function askedBy(address: string): Asked {
  const { hash, searchParams } = new URL(address);
  const id = decoded(hash.slice(1).replace(/:~:.*$/su, ''));
  const to = searchParams.get('to');
  const seen = searchParams.get('v');
  return {
    id: NOT_PASSAGES.has(id) ? '' : id,
    ...(to && { to }),
    ...(seen && { seen }),
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The id that an unknown one may have been before it was copied carelessly: in capitals, or with a
 * bracket or a full stop behind it.
 *
 * @returns undefined where no id of a passage can be made out
 */
export function mendedId(id: string): string | undefined {
  return /^p[0-9a-hjkmnp-tv-z]{7}/u.exec(id.trim().toLowerCase())?.[0];
}

/** The same address without what it asks for besides the passage; other parameters stay. */
export function withoutAsked(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('to');
  url.searchParams.delete('v');
  return url.href;
}
