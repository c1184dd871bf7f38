export type { Article } from './articles/article.ts';
export { dictionary } from './articles/dictionary.ts';
export type { ArticleSummary } from './articles/summary.ts';
export { contentDigest } from './digest.ts';
export { readEnvironment, type Environment } from './environment/environment.ts';
export { claimOut } from './environment/out.ts';
export { openHoldings, type Holdings } from './open.ts';
export type { ArchiveSettings } from './settings/shape.ts';
export type { ExaminedPassage } from './translation/examine.ts';
