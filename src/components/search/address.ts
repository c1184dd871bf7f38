/** What the search page shows, as its address has it. */
export interface SearchAddress {
  /** The query as typed; empty when nothing is looked for. */
  text: string;
  /** How many helpings of results are shown, from 1. */
  page: number;
}

/** Reads the address of the search page; what it cannot mean is taken as not there. */
export function readAddress(search: string): SearchAddress {
  const parameters = new URLSearchParams(search);
  const page = Number(parameters.get('page') ?? 1);
  return {
    text: parameters.get('q')?.trim() ?? '',
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

/** The address of the search page, from the question mark on. */
export function writeAddress({ text, page }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  if (page > 1) parameters.set('page', String(page));
  return parameters.size > 0 ? `?${parameters}` : '?';
}

/** The same search with one more helping of results. */
export function nextPage({ text, page }: SearchAddress): SearchAddress {
  return { text, page: page + 1 };
}

/** What the history keeps of the search page besides its address. */
interface State {
  /** True for a query that is still being typed. */
  draft?: boolean;
  /** How far down the page was when it was left, in CSS pixels. */
  scroll?: number;
}

const state = () => history.state as State | null;

/**
 * Makes an address the page's own. What is being typed is a draft: the next draft takes its place in
 * the history, and only what was sent stays there for the way back.
 *
 * @returns false when the page had this query already
 */
export function enterAddress(address: SearchAddress, as: 'draft' | 'sent'): boolean {
  const isNew = address.text !== readAddress(location.search).text;
  const isDraft = state()?.draft === true;
  const entered: State = { draft: as === 'draft' };
  if (isNew && !isDraft) history.pushState(entered, '', writeAddress(address));
  else if (isNew) history.replaceState(entered, '', writeAddress(address));
  else if (as === 'sent') history.replaceState(entered, '');
  return isNew;
}

/** Keeps in the history how far down the page is. */
export function rememberScroll(): void {
  history.replaceState({ ...state(), scroll: scrollY } satisfies State, '');
}

/** Goes where the reader was; the browser tried to before there were results to scroll through. */
export function restoreScroll(): void {
  const { scroll = 0 } = state() ?? {};
  if (scroll > 0 && scrollY === 0) scrollTo(0, scroll);
}
