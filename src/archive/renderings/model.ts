import type { SegmentedPassage } from '../flags/index.ts';
import type { Segment, Stretch } from '../segments/index.ts';

/** A term where the Chinese of a passage has it, and what became of it in the English. */
export interface Rendering {
  /** The id of the term. */
  term: string;
  /** Where the Chinese has it. */
  zh: Stretch;
  /** The known rendering that answers it: where it stands, and as the glossary writes it. */
  answer?: { en: Stretch; wording: string };
  /** The segment in which the Chinese has it; undefined when it crosses the border of one. */
  segment: Segment | undefined;
  /** True when there is no English in which it could be rendered. */
  untranslated: boolean;
}

/** A passage with its sentences aligned, and the renderings of its terms in the order of the Chinese. */
export interface RenderedPassage extends SegmentedPassage {
  renderings: readonly Rendering[];
}
