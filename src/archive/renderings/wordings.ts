import type { Dictionary } from '../align/dictionary.ts';
import { wholeWords } from '../align/words/whole-words.ts';
import { createFinder } from '../finder/index.ts';
import type { SegmentedPassage } from '../flags/index.ts';
import { createTermFinder, type Term } from '../glossary/index.ts';
import type { Block } from '../model.ts';
import type { Segment, Stretch } from '../segments/index.ts';
import { formsOf } from './forms.ts';
import { segmentFinder } from './places.ts';
import { withQuotationMarks } from './quotation.ts';

/** A term in the Chinese of a passage. */
export interface Named {
  term: Term;
  place: Stretch;
  /** The segment in which it lies; undefined when it crosses the border of one. */
  segment: Segment | undefined;
}

/** A wording in the English of a passage that may render a term. */
export interface Candidate extends Named {
  /** As the glossary writes it. */
  wording: string;
}

/** What of a passage the glossary knows, each list in the order of its text. */
export interface Wordings {
  /** The terms of the Chinese: the longest form at each place, made of whole words. */
  named: Named[];
  /** All that may render one of these in the English, wordings within others among them. */
  candidates: Candidate[];
}

/** Makes a function that finds a glossary's wordings. Making it takes far longer than calling it. */
export function createWordingFinder(
  terms: readonly Term[],
  dictionary: Dictionary,
): (article: SegmentedPassage) => Wordings {
  const findTerms = createTermFinder(terms, wholeWords(dictionary));
  const findWordings = createFinder(
    terms.flatMap((term) =>
      formsOf(term.renderings).map(({ text, wording }) => ({ text, value: { term, wording } })),
    ),
    { wholeWords: true, overlapping: true },
  );
  return ({ passage, segments }) => {
    const segmentOf = segmentFinder(segments, 'zh');
    const named = passage.zh.flatMap(({ text }, block) => {
      let end = 0;
      return findTerms(text, 'zh').map((found, at, all): Named => {
        const room = { from: end, to: all[at + 1]?.from ?? text.length };
        const place = { block, ...withQuotationMarks(text, found, room) };
        end = place.to;
        return { term: found.values[0]!, place, segment: segmentOf(place) };
      });
    });
    const wanted = new Set(named.map(({ term }) => term));
    return {
      named,
      candidates: wanted.size > 0 ? candidatesFor(wanted, passage.en, segments) : [],
    };
  };

  function candidatesFor(
    wanted: ReadonlySet<Term>,
    blocks: readonly Pick<Block, 'text'>[],
    segments: readonly Segment[],
  ): Candidate[] {
    const segmentOf = segmentFinder(segments, 'en');
    return blocks.flatMap(({ text }, block) =>
      findWordings(text).flatMap((found) => {
        const room = { from: 0, to: text.length };
        const place = { block, ...withQuotationMarks(text, found, room) };
        const meant = found.values.filter(({ term }) => wanted.has(term));
        return meant.map((value): Candidate => ({ ...value, place, segment: segmentOf(place) }));
      }),
    );
  }
}
