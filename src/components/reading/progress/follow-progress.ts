import { STORED } from './stored.ts';

/** What tells that somebody reads: a page also scrolls by itself, as to the passage of a link. */
const SIGNS_OF_READING = ['wheel', 'touchmove', 'pointerdown', 'keydown'];

/**
 * Remembers where the reader is in an article, and offers to go on there on a later visit. What it
 * takes is loaded when there is something to remember or to offer.
 */
export function followProgress(article: string, passages: HTMLElement): void {
  const begun = new AbortController();
  const remember = (): void => {
    begun.abort();
    void import('./remember.ts').then(({ rememberFrom }) => {
      rememberFrom(article);
    });
  };
  for (const type of SIGNS_OF_READING)
    addEventListener(type, remember, { signal: begun.signal, passive: true });
  if (!isNewVisit() || !isRemembered(article)) return;
  void import('./offer.ts').then(({ offerPlace }) => {
    offerPlace(article, passages);
  });
}

/** Whether the reader has come to the article itself: not back, and not to a place in it. */
function isNewVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const { hash, search } = location;
  return visit?.type === 'navigate' && hash === '' && !new URLSearchParams(search).has('q');
}

function isRemembered(article: string): boolean {
  try {
    return localStorage.getItem(STORED)?.includes(`"${article}"`) ?? false;
  } catch {
    return false;
  }
}
