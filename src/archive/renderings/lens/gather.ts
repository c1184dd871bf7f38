import type { Term } from '../../glossary/index.ts';
import type { RenderedPassage } from '../model.ts';
import type { Example, Lens } from './model.ts';
import { occasionsIn, quotesOf, type Occasion } from './occasions.ts';
import { countIn, emptyTally, useOf, type Tally } from './tally.ts';

/** An article as the lenses see it. */
export interface LensArticle {
  id: string;
  /** `YYYY-MM-DD`. */
  date: string;
  /** Page of the newspaper, from 1. */
  page: number;
  passages: readonly RenderedPassage[];
}

/** What is known of a term so far: by its known renderings, without one, without English, in all. */
interface Tallies {
  renderings: Map<string, Tally>;
  otherwise: Tally;
  untranslated: Tally;
  all: Tally;
}

/**
 * Gathers what becomes of each term of the glossary in an archive. Of the articles, which are taken
 * one at a time, it keeps counts and a few short quotations for each rendering.
 *
 * @param articles - in the order of their dates
 * @returns the lens of each term by its id, in the order of the glossary
 */
export function gatherLenses(
  terms: readonly Term[],
  articles: Iterable<LensArticle>,
): Map<string, Lens> {
  const known = new Map(terms.map(({ id }) => [id, emptyTallies()]));
  for (const article of articles) {
    for (const passage of article.passages) {
      for (const occasion of occasionsIn(passage)) {
        const example = exampleOf(article, passage, occasion);
        countOccasion(known.get(occasion.term)!, example, occasion);
      }
    }
  }
  return new Map(terms.map((term) => [term.id, lensOf(term, known.get(term.id)!)]));
}

function emptyTallies(): Tallies {
  return {
    renderings: new Map(),
    otherwise: emptyTally(),
    untranslated: emptyTally(),
    all: emptyTally(),
  };
}

function exampleOf(
  { id, date, page }: LensArticle,
  rendered: RenderedPassage,
  occasion: Occasion,
): Example {
  const quotes = quotesOf(rendered, occasion);
  return { article: id, date, page, passage: rendered.passage.id, ...quotes };
}

function countOccasion(
  known: Tallies,
  example: Example,
  { wording, untranslated, count }: Occasion,
): void {
  const { renderings } = known;
  known.all = countIn(known.all, example, count);
  if (wording !== undefined) {
    renderings.set(wording, countIn(renderings.get(wording) ?? emptyTally(), example, count));
  } else if (untranslated) {
    known.untranslated = countIn(known.untranslated, example, count);
  } else {
    known.otherwise = countIn(known.otherwise, example, count);
  }
}

function lensOf(term: Term, { renderings, otherwise, untranslated, all }: Tallies): Lens {
  const found = term.renderings.flatMap((wording) => {
    const tally = renderings.get(wording);
    return tally ? [{ wording, ...useOf(tally) }] : [];
  });
  const [first, last] = [all.examples[0]?.date, all.examples.at(-1)?.date];
  return {
    count: all.count,
    articles: all.articles,
    ...(first !== undefined && last !== undefined && { dates: { first, last } }),
    renderings: found.sort((a, b) => b.count - a.count),
    notFound: term.renderings.filter((wording) => !renderings.has(wording)),
    otherwise: useOf(otherwise),
    untranslated: useOf(untranslated),
  };
}
