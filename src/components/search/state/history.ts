import { isSame, readAddress, writeAddress, type SearchAddress } from './address.ts';

/** What the history keeps of the search page besides its address. */
interface State {
  /** True for a query that is still being typed. */
  draft?: boolean;
  /** How far down the page was when it was left, in CSS pixels. */
  scroll?: number;
}

/**
 * How the page came to have an address: a query still being typed, one that was sent, or a step from
 * the same query to another filter, order or page.
 */
export type Entry = 'draft' | 'sent' | 'step';

const state = () => history.state as State | null;

/** The address that the page has. */
export function currentAddress(): SearchAddress {
  return readAddress(location);
}

/**
 * Makes an address the page's own. What is being typed is a draft: the next draft takes its place in
 * the history, and only what was sent stays there for the way back.
 *
 * @returns false when the page had this address already
 */
export function enterAddress(address: SearchAddress, as: Entry): boolean {
  const isNew = !isSame(address, currentAddress());
  const entered: State = { draft: as === 'draft' };
  if (isNew && (as === 'step' || state()?.draft !== true)) {
    rememberScroll();
    history.pushState(entered, '', writeAddress(address));
  } else if (isNew) history.replaceState(entered, '', writeAddress(address));
  else if (as === 'sent') history.replaceState({ ...state(), ...entered }, '');
  return isNew;
}

/** Takes back an address that turned out to mean nothing, and leaves no trace of it. */
export function correctAddress(address: SearchAddress): void {
  history.replaceState(state(), '', writeAddress(address));
}

/** Keeps in the history how far down the page is. */
export function rememberScroll(): void {
  history.replaceState({ ...state(), scroll: Math.round(scrollY) } satisfies State, '');
}

/** How far down the page was when it was left, in CSS pixels. */
export function rememberedScroll(): number {
  return state()?.scroll ?? 0;
}
