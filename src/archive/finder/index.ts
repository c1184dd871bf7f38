export { createFinder, type Occurrence, type WholeWords, type Wording } from './finder.ts';
export { foldWording } from './fold.ts';
