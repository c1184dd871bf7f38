import type { Sides } from '../../archive/model.ts';
import type { NamedFacet } from '../model.ts';

/** An entry of the gazetteer or of the glossary as the search needs it: something that has several names. */
export interface Name extends Sides<string[]> {
  kind: NamedFacet;
  id: string;
  /** Pinyin without tones and spaces, in which it may be looked for as well; empty for none. */
  pinyin: string;
}
