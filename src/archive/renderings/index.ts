export { createRenderingFinder } from './find-renderings.ts';
export { gatherLenses, type LensArticle } from './lens/gather.ts';
export type { Example, Lens, QuotedPart, Use } from './lens/model.ts';
export { marksOf, type TermMark } from './marks.ts';
export type { RenderedPassage, Rendering } from './model.ts';
