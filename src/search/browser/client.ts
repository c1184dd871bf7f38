import type { Alternative, Answer, SearchRequest } from '../model.ts';
import type { Name } from '../names/name.ts';
import { SearchFailure } from '../failure.ts';
import { openLink, type Asked } from './link.ts';

/** A search that is open to questions. */
export interface Search {
  /**
   * Has what every search needs loaded, so that the first is not kept waiting. Says nothing of what
   * goes wrong: the next question will.
   */
  warm: () => void;
  /**
   * Asks. A question makes the earlier ones void.
   *
   * @returns the answer, or nothing when a later question came first
   * @throws SearchFailure; the next question then starts afresh
   */
  search: (request: SearchRequest) => Promise<Answer | undefined>;
  /**
   * Asks with what other names the same question could be asked.
   *
   * @returns the alternatives that find something else, or nothing when a later search, or a later
   *   question of this kind, came first
   * @throws SearchFailure
   */
  alternatives: (request: SearchRequest) => Promise<Alternative[] | undefined>;
  /**
   * Gives the names of all places and terms.
   *
   * @throws SearchFailure
   */
  names: () => Promise<readonly Name[]>;
  /** Ends the search. Questions that are open are void; names that are asked for fail. */
  close: () => void;
}

/** For how long the worker may be silent, in milliseconds. */
const PATIENCE = 30_000;

/**
 * Opens the search. Nothing is loaded before the first question, or before it is warmed.
 *
 * @param indexUrl - the folder of the index, relative to the page or absolute
 * @param patience - for how long the worker may be silent, in milliseconds
 */
export function openSearch({
  indexUrl,
  patience = PATIENCE,
}: {
  indexUrl: string;
  patience?: number;
}): Search {
  const link = openLink({
    startWorker: () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' }),
    greeting: { kind: 'open', indexUrl: new URL(indexUrl, location.href).href },
    patience,
  });
  let searching: Asked<Answer> | undefined;
  let offering: Asked<Alternative[]> | undefined;

  return {
    warm: () => {
      link.tell({ kind: 'warm' });
    },
    search: (request) => {
      searching?.drop();
      offering?.drop();
      searching = link.ask<'search'>({ kind: 'search', request });
      return searching.result;
    },
    alternatives: (request) => {
      offering?.drop();
      offering = link.ask<'alternatives'>({ kind: 'alternatives', request });
      return offering.result;
    },
    names: async () => (await link.ask<'names'>({ kind: 'names' }).result) ?? [],
    close: () => {
      searching?.drop();
      offering?.drop();
      link.end(new SearchFailure('no-worker', 'the search was closed'));
    },
  };
}
