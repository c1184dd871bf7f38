/** Where an article stands among those that the archive has from the same issue of the newspaper. */
export interface PlaceInIssue {
  /** From 1. */
  at: number;
  /** How many there are. */
  of: number;
}

/**
 * The places of articles in their issues.
 *
 * @param articles - in the order of the archive, which is by date
 * @returns one place for each, in the same order
 */
export function placesInIssues(articles: readonly { date: string }[]): PlaceInIssue[] {
  const counts = new Map<string, number>();
  const places = articles.map(({ date }) => {
    const at = (counts.get(date) ?? 0) + 1;
    counts.set(date, at);
    return { date, at };
  });
  return places.map(({ date, at }) => ({ at, of: counts.get(date)! }));
}
