import type { Role } from '../../../src/archive/model.ts';
import type { Pair } from './pair.ts';

/** What stands opposite to each other when the article is read side by side. */
export interface Row {
  role: Role;
  /** One text for each block; empty when this side has nothing to say here. */
  en: string[];
  zh: string[];
}

/** Where a report says that it comes from. */
export interface Origin {
  /** Empty when only an agency is named. */
  place: Pair;
  day?: number;
  agency: Pair;
}

/** An article before it is printed: what it says, in both languages, and nothing about its layout. */
export interface Story {
  /** The parts of the headline, the lines of its deck. */
  headline: Pair[];
  authors: Pair[];
  column: string;
  edition: string;
  origin?: Origin;
  /** The body in order, without headline and byline. */
  rows: Row[];
}

/** A row with one block on each side. */
export function row(role: Role, { zh, en }: Pair): Row {
  return { role, en: [en], zh: [zh] };
}
