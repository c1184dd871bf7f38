/** Where a reader was in each article: the ids of passages by those of articles, the latest last. */
export type Places = ReadonlyMap<string, string>;

/** How many articles are remembered. */
const MOST = 200;

/** Reads what {@link writePlaces} wrote; of what is damaged it takes what can be read. */
export function readPlaces(text: string | null): Places {
  let data: unknown;
  try {
    data = JSON.parse(text ?? '[]');
  } catch {
    return new Map();
  }
  return new Map(Array.isArray(data) ? data.filter(isPlace) : []);
}

/** As text: an array of articles with their passages, in order. */
export function writePlaces(places: Places): string {
  return JSON.stringify([...places]);
}

/**
 * Remembers where a reader is now, and forgets what is longest ago when it is too much.
 *
 * @param passage - undefined when there is nothing to come back to
 */
export function withPlace(places: Places, article: string, passage: string | undefined): Places {
  const others = [...places].filter(([other]) => other !== article);
  const all = passage === undefined ? others : [...others, [article, passage] as const];
  return new Map(all.slice(-MOST));
}

function isPlace(entry: unknown): entry is [string, string] {
  return Array.isArray(entry) && entry.length === 2 && entry.every((id) => typeof id === 'string');
}
