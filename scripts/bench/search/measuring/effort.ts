/** How much is measured of what takes a while. */
export interface Effort {
  /** Visits to the search page with nothing kept from before. */
  visits: number;
  /** Further queries in each of them. */
  later: number;
  /** Queries that are timed. */
  timed: number;
  /** Visits to a peer's page with nothing kept from before. */
  peerVisits: number;
}

/** As much as fits the number of questions, which is 1,400 in a full run. */
export function effortFor(questions: number): Effort {
  const share = (of1400: number) => Math.max(2, Math.ceil((questions * of1400) / 1400));
  return { visits: share(60), later: 4, timed: share(200), peerVisits: share(10) };
}
