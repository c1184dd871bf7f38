import type { Place } from '../gazetteer/index.ts';
import { createTermFinder, type Term } from '../glossary/index.ts';
import type { IdentifiedBlock } from '../model.ts';
import { cutRun } from './cutting/cut-run.ts';
import type { KnownWords } from './cutting/known-words.ts';
import { likelyStarts } from './cutting/likely-starts.ts';
import { createDescriber } from './describing/describer.ts';
import { simplify, type Lexicon } from './lexicon/lexicon.ts';
import type { ArticleWords } from './model.ts';
import { peopleFinder } from './people/people-of.ts';
import { spokenRun } from './readings/spoken-run.ts';
import { termPlaces } from './term-places.ts';
import { wordList, type WordList } from './word-list.ts';
import { wordTerm } from './word-term.ts';

/** What is read of an article. */
export interface ChineseText {
  blocks: readonly IdentifiedBlock[];
  /** Its authors, single names. */
  authors: readonly string[];
}

const SOURCE: ArticleWords['source'] = {
  name: 'CC-CEDICT',
  url: 'https://www.mdbg.net/chinese/dictionary?page=cc-cedict',
  licence: 'CC BY-SA 4.0',
};

const RUN = /\p{Script=Han}+/gu;

/**
 * Makes a function that reads the Chinese of an article word by word, in time linear in the text.
 * Making it takes longer than calling it.
 *
 * @param terms - the glossary, whose terms are words
 * @param places - the gazetteer, whose names are words
 */
export function createWordReader(
  lexicon: Lexicon,
  terms: readonly Term[],
  places: readonly Place[],
): (article: ChineseText) => ArticleWords {
  const { known, termOf, describe } = createDescriber(lexicon, terms, places);
  const findTerms = createTermFinder(terms);
  const findPeople = peopleFinder(lexicon, known);

  /** The parts of a text as {@link ArticleWords} has them. */
  const readText = (
    printed: string,
    people: KnownWords,
    termAt: ReadonlyMap<number, string>,
    { add }: WordList,
  ): number[] => {
    const text = simplify(printed, lexicon);
    const isLikelyStart = likelyStarts(text);
    const parts: number[] = [];
    let done = 0;
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (index > done) parts.push(done - index);
      done = index + run.length;
      const spoken = spokenRun(run, index);
      const cuts = cutRun(run, {
        lexicon,
        known: [known, people],
        isLikelyStart: (at) => isLikelyStart(index + at),
      });
      for (const { kind, ...cut } of cuts) {
        const [from, to] = [index + cut.from, index + cut.to];
        const described = describe({ from, to, kind }, text, spoken);
        const term = kind === 'term' ? termOf.get(text.slice(from, to))!.id : termAt.get(from);
        parts.push(add(printed.slice(from, to), described, term));
      }
    }
    if (done < text.length) parts.push(done - text.length);
    return parts;
  };

  return ({ blocks, authors }) => {
    const list = wordList();
    const named = new Set<string>();
    const people = findPeople(blocks, authors);
    const parts = blocks.map(({ id, role, text }) => {
      const occurrences = findTerms(text, 'zh');
      for (const { values } of occurrences) for (const term of values) named.add(term.id);
      const inBlock = role === 'byline' ? people.bylines : people.texts;
      return [id, readText(text, inBlock, termPlaces(text, occurrences), list)] as const;
    });
    for (const { term } of list.words) if (term !== undefined) named.add(term);
    return {
      source: SOURCE,
      words: list.words,
      terms: Object.fromEntries(
        terms.filter(({ id }) => named.has(id)).map((term) => [term.id, wordTerm(term)]),
      ),
      blocks: Object.fromEntries(parts),
    };
  };
}
