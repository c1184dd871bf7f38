import { counted } from './phrases.en.ts';

/** What the bar above a marked article says, in English. */
export const MARKS = {
  found: (places: number, query: string) => `${counted(places, 'place')} marked for “${query}”.`,
  none: (query: string) => `Nothing on this page matches “${query}”.`,
  clear: 'Clear marks',
} as const;
