import type { PageParts } from './page-parts.ts';
import { rememberedScroll } from './state/history.ts';

/** Where the reader is taken when results have come. */
export type Arrival = (parts: PageParts) => void;

/** The reader stays where they are: at the box. */
export const stay: Arrival = () => undefined;

/** To what the page says of the results, when that is out of sight. */
const toStatus: Arrival = ({ status }) => {
  if (status.getBoundingClientRect().top < 0) status.scrollIntoView();
};

/**
 * To the top of other results for whoever is now past the first one, with the focus left on what was
 * chosen; who is above, among the filters, stays there.
 */
export function fromHere({ results }: PageParts): Arrival {
  return results.getBoundingClientRect().top < 0 ? toStatus : stay;
}

/** To the first result, with the focus. */
export const toFirst: Arrival = (parts) => {
  toStatus(parts);
  const first = parts.results.querySelector('a') ?? parts.results;
  first.focus({ preventScroll: true });
};

/** To where the reader was when they left; the browser tried to before there was anything there. */
export const back: Arrival = () => {
  scrollTo(0, rememberedScroll());
};
