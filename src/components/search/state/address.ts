import { SORTS, type Filters, type Sort } from '../../../search/model.ts';
import { NO_FILTERS } from './filters.ts';

/** What the search page shows, as its address has it. */
export interface SearchAddress {
  /** The query as typed; empty when nothing is looked for. */
  text: string;
  filters: Filters;
  sort: Sort;
  /** Which page of results is shown, from 1. */
  page: number;
}

/** The search page as it is to begin with. */
export const START: SearchAddress = { text: '', filters: NO_FILTERS, sort: 'relevance', page: 1 };

/** As much as an address may say: there are servers that refuse one of 8 KB. */
const LONGEST = 7000;

const BEHIND_HASH = '?#';

/** The filters of which there may be several: the name in the address, and what can be meant. */
const PARAMETERS = [
  { facet: 'years', name: 'year', values: /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/u },
  { facet: 'places', name: 'place', values: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u },
  { facet: 'terms', name: 'term', values: /^[a-z0-9]+(?:-[a-z0-9]+)*$/u },
  { facet: 'columns', name: 'column', values: /^\S(?:.*\S)?$/su },
] as const;

/**
 * Reads the address of the search page; what it cannot mean is taken as not there.
 *
 * @param search - the address from the question mark on, up to the hash
 * @param hash - the rest of it, which counts when there is nothing else
 */
export function readAddress({ search, hash }: Pick<URL, 'search' | 'hash'>): SearchAddress {
  const parameters = new URLSearchParams(search === '' ? hash.slice(1) : search);
  const lang = parameters.get('lang');
  const page = Number(parameters.get('page') ?? 1);
  const lists = PARAMETERS.map(({ facet, name, values }) => {
    const meant = parameters.getAll(name).filter((value) => values.test(value));
    return [facet, [...new Set(meant)]] as const;
  });
  return {
    text: parameters.get('q')?.trim() ?? '',
    filters: {
      ...NO_FILTERS,
      ...Object.fromEntries(lists),
      ...(lang === 'en' || lang === 'zh' ? { lang } : {}),
    },
    sort: SORTS.find((sort) => sort === parameters.get('sort')) ?? START.sort,
    page: Number.isSafeInteger(page) && page > 0 ? page : START.page,
  };
}

/**
 * The address of the search page, from the question mark on; what needs no saying is left out. What
 * would be too long for servers stands behind the hash, which they are not told.
 */
export function writeAddress({ text, filters, sort, page }: SearchAddress): string {
  const parameters = new URLSearchParams();
  if (text !== '') parameters.set('q', text);
  if (filters.lang) parameters.set('lang', filters.lang);
  for (const { facet, name } of PARAMETERS) {
    for (const value of filters[facet]) parameters.append(name, value);
  }
  if (sort !== START.sort) parameters.set('sort', sort);
  if (page !== START.page) parameters.set('page', String(page));
  const written = parameters.toString();
  return isTooLong(written) ? `${BEHIND_HASH}${written}` : `?${written}`;
}

/** Whether parameters would make an address that servers may refuse. */
export function isTooLong(parameters: string): boolean {
  return parameters.length > LONGEST;
}

/** Whether an address is one of those that are too long for servers. */
export function isBehindHash(address: string): boolean {
  return address.startsWith(BEHIND_HASH);
}

/** Whether two addresses are those of the same page. */
export function isSame(one: SearchAddress, other: SearchAddress): boolean {
  return writeAddress(one) === writeAddress(other);
}
