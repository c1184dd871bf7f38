import type { Group } from '../../search/model.ts';
import { after } from '../dom/after.ts';
import { nearViewport } from '../dom/near-viewport.ts';
import { groupView, type GroupContext, type GroupView } from './group-view.ts';
import { slices } from './slices.ts';

/** A list of so many articles is short. */
const SHORT = 5;

/** About so many articles are seen at first. */
const FIRST_SEEN = 3;

/**
 * Of how many articles the texts are loaded at once: all of a short list, and of a long one those
 * that are seen first. The texts of the others are loaded when these come near.
 */
export function firstGroups(count: number): number {
  return count <= SHORT ? count : FIRST_SEEN;
}

/** For how long results wait for their first texts, so as not to be shown empty, in milliseconds. */
const PATIENCE = 150;

/** Articles that were found, as the reader sees them. */
export interface ResultsView {
  sections: HTMLElement[];
  /** Fulfilled when the first texts are there. */
  ready: Promise<unknown>;
  /** Loads the texts of further articles when they come near; to be called when these are shown. */
  watch: () => void;
  /** Loads nothing any more. */
  close: () => void;
}

/**
 * Makes the results: texts that are known are in them from the beginning, so that nothing flickers
 * while the reader types.
 *
 * @param first - of how many articles the texts are to be loaded at once
 * @returns the results, when the first texts are there or have been waited for in vain
 */
export async function resultsView(
  groups: readonly Group[],
  context: GroupContext,
  first: number,
): Promise<ResultsView> {
  const pause = slices();
  const near = nearViewport();
  const sections: HTMLElement[] = [];
  const filled: Promise<void>[] = [];
  const later: GroupView[] = [];
  for (const [at, group] of groups.entries()) {
    const view = groupView(group, context);
    sections.push(view.section);
    if (at < first || context.texts.known(group.article)) filled.push(view.fill());
    else later.push(view);
    await pause();
  }
  const ready = Promise.all(filled);
  await Promise.race([ready, after(PATIENCE)]);
  /** Whoever jumps down has the texts above as well: what is above must not grow later. */
  const fillUpTo = (last: GroupView): void => {
    for (const view of later.splice(0, later.indexOf(last) + 1)) void view.fill();
  };
  return {
    sections,
    ready,
    watch: () => {
      for (const view of later) {
        near.await(view.section, () => {
          fillUpTo(view);
        });
      }
    },
    close: near.close,
  };
}
