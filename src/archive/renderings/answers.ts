import type { Sides } from '../model.ts';
import type { Stretch } from '../segments/index.ts';
import { inStep } from './in-step.ts';
import { shareBefore } from './places.ts';
import type { Candidate, Named } from './wordings.ts';

/**
 * Decides which wordings of an English text answer which terms of its Chinese, one to one: the
 * wordings of more words first, so that `cadres` in `leading cadres` does not answer 干部 where there
 * is 领导干部 to be answered; among equals those that stand about as far on in their text.
 *
 * @param named - the terms, in order
 * @param candidates - what may render them, in order, wordings within others among them
 * @param text - the two texts as stretches, in which all of these lie
 */
export function answersOf(
  named: readonly Named[],
  candidates: readonly Candidate[],
  text: Sides<readonly Stretch[]>,
): Map<Named, Candidate> {
  const answers = new Map<Named, Candidate>();
  const taken = new Set<string>();
  const byTerm = Map.groupBy(named, ({ term }) => term);
  for (const tier of byWordCount(candidates)) {
    for (const [term, all] of Map.groupBy(tier, (candidate) => candidate.term)) {
      const open = (byTerm.get(term) ?? []).filter((each) => !answers.has(each));
      const free = apart(
        all.filter(({ place }) => !unitsOf(place).some((unit) => taken.has(unit))),
      );
      const pairs = inStep(
        open.map(({ place }) => shareBefore(place, text.zh)),
        free.map(({ place }) => shareBefore(place, text.en)),
      );
      for (const [zh, en] of pairs) {
        answers.set(open[zh]!, free[en]!);
        for (const unit of unitsOf(free[en]!.place)) taken.add(unit);
      }
    }
  }
  return answers;
}

/** Candidates of the same number of words together, those of most words first. */
function byWordCount(candidates: readonly Candidate[]): Candidate[][] {
  const tiers = Map.groupBy(candidates, ({ wording }) => wording.split(' ').length);
  return [...tiers].sort(([a], [b]) => b - a).map(([, tier]) => tier);
}

/** Those of some places in order that overlap none before them. */
function apart(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const last = kept.at(-1)?.place;
    const { block, from } = candidate.place;
    if (last?.block !== block || last.to <= from) kept.push(candidate);
  }
  return kept;
}

/** A name for each UTF-16 unit of a place, by which overlaps are seen. */
function unitsOf({ block, from, to }: Stretch): string[] {
  return Array.from({ length: to - from }, (_, at) => `${block} ${from + at}`);
}
