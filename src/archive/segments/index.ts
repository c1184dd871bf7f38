export type { Partner, Segment, Stretch } from './segment.ts';
export { segmentsOf } from './segments.ts';
export { sentencesOf } from './sentences/sentences.ts';
