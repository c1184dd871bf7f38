/** What the bar above a marked article says, in English. */
export const MARKS = {
  found: (places: number, query: string) =>
    `${places === 1 ? '1 place' : `${places.toLocaleString('en')} places`} marked for “${query}”.`,
  none: (query: string) => `Nothing on this page matches “${query}”.`,
  clear: 'Clear marks',
} as const;
