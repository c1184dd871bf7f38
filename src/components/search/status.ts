import type { Answer } from '../../search/model.ts';
import { SEARCH } from '../../texts/search.ts';

/** For how long a wait needs no words, in milliseconds. */
const UNNOTICED = 300;

/** After how long a wait needs an explanation, in milliseconds. */
const SLOW = 4000;

/** What the page says of the search, to eyes and ears. */
export interface Status {
  /** There is no answer yet; says so when that takes a while. */
  wait: () => void;
  /**
   * @param count - the number of passages found; nothing when that is not known
   */
  say: (text: string, count?: number) => void;
  /** Nothing is waited for any more. */
  rest: () => void;
}

/**
 * @param line - is read out when it changes; carries the number of passages found
 * @param slow - for what there is to say of the connection
 */
export function statusIn(line: HTMLElement, slow: HTMLElement): Status {
  let timers: ReturnType<typeof setTimeout>[] = [];
  const say = (text: string, count?: number): void => {
    clearTimeout(timers[0]);
    line.dataset.count = count === undefined ? '' : String(count);
    line.textContent = text;
  };
  const rest = (): void => {
    for (const timer of timers) clearTimeout(timer);
    slow.textContent = '';
  };
  return {
    wait: () => {
      rest();
      line.dataset.count = '';
      timers = [
        setTimeout(() => {
          say(SEARCH.working);
        }, UNNOTICED),
        setTimeout(() => {
          slow.textContent = SEARCH.slow;
        }, SLOW),
      ];
    },
    say,
    rest,
  };
}

/** An answer in a few words. */
export function foundText(
  { query, articles, passages, unfiltered }: Answer,
  isFiltered: boolean,
): string {
  if (query.parts.every((part) => part.excluded)) return SEARCH.nothingToFind;
  const isNarrowed = isFiltered && unfiltered.passages > 0;
  if (articles === 0) return isNarrowed ? SEARCH.nothingFiltered : SEARCH.nothing;
  const found = { passages, articles };
  return isNarrowed ? SEARCH.foundOf(found, unfiltered) : SEARCH.found(found);
}
