export {
  generateDocument,
  KIND_SHARES,
  type GeneratedDocument,
  type Kind,
  type Truth,
} from './generate.ts';
export { AWKWARDNESS, type Awkward } from './layout/awkward.ts';
export type { Row } from './story.ts';
export { writeCorpus } from './write.ts';
export {
  compareBlocks,
  comparePassages,
  countLost,
  saidInDocument,
  saidInText,
  total,
  visible,
  type Agreement,
} from './agreement.ts';
