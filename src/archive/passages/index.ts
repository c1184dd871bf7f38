export { readCorrections } from './corrections/corrections.ts';
export { identifyBlocks, textId } from './ids.ts';
export { makePassages } from './passages.ts';
