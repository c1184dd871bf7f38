import type { Dictionary } from '../align/dictionary.ts';
import type { SegmentedPassage } from '../flags/index.ts';
import type { Term } from '../glossary/index.ts';
import type { Block } from '../model.ts';
import type { Stretch } from '../segments/index.ts';
import { answersOf } from './answers.ts';
import type { Rendering } from './model.ts';
import { createWordingFinder, type Candidate, type Named, type Wordings } from './wordings.ts';

/** Finds how the terms that a passage's Chinese has are rendered in its English. */
export type RenderingFinder = (article: SegmentedPassage) => Rendering[];

/**
 * Makes a function that tells for each term in the Chinese of a passage which of its known
 * renderings answers it. Where two sentences are partners, a rendering is looked for in the partner.
 * A term that has none there, or of whose sentence the partner is not known, may still be answered
 * by an English sentence of whose partner nothing is known. No wording answers two terms.
 *
 * @returns a function that gives the renderings in the order of the Chinese; on neither side do any
 *   overlap
 */
export function createRenderingFinder(
  terms: readonly Term[],
  dictionary: Dictionary,
): RenderingFinder {
  const findWordings = createWordingFinder(terms, dictionary);
  return (article) => {
    const wordings = findWordings(article);
    const answers = answersIn(article, wordings);
    return wordings.named.map((named): Rendering => {
      const { term, place, segment } = named;
      const answer = answers.get(named);
      return {
        term: term.id,
        zh: place,
        ...(answer && { answer: { en: answer.place, wording: answer.wording } }),
        segment,
        untranslated: article.passage.en.length === 0 || isDropped(named),
      };
    });
  };
}

/** Looks for answers in the partner of each sentence, and then in whatever has no known partner. */
function answersIn(
  { passage, segments }: SegmentedPassage,
  { named, candidates }: Wordings,
): Map<Named, Candidate> {
  const chinese = Map.groupBy(named, ({ segment }) => segment);
  const english = Map.groupBy(candidates, ({ segment }) => segment);
  const answers = new Map(
    segments
      .filter(({ partner }) => partner === 'found')
      .flatMap((segment) => [
        ...answersOf(chinese.get(segment) ?? [], english.get(segment) ?? [], segment),
      ]),
  );
  const open = named.filter((each) => !answers.has(each) && !isDropped(each));
  const loose = candidates.filter(({ segment }) => segment?.partner === 'unsure');
  const text = { en: stretchesOf(passage.en), zh: stretchesOf(passage.zh) };
  return new Map([...answers, ...answersOf(open, loose, text)]);
}

/** Whether the sentence of a term surely has no partner. */
function isDropped({ segment }: Named): boolean {
  return segment?.partner === 'missing';
}

/** Blocks as stretches. */
function stretchesOf(blocks: readonly Pick<Block, 'text'>[]): Stretch[] {
  return blocks.map(({ text }, block) => ({ block, from: 0, to: text.length }));
}
