export { createTermFinder } from './find-terms.ts';
export { readTerms } from './read-terms.ts';
export type { Term, Years } from './term.ts';
export { toneless } from './toneless.ts';
