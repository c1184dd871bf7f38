export { createFinder, type Occurrence, type Wording } from './finder.ts';
export { foldWording } from './fold.ts';
