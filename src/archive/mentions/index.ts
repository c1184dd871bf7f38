export { createMentionFinder, type Mentions } from './find-mentions.ts';
