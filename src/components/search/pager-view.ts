import { SEARCH } from '../../texts/search.ts';
import { element } from '../dom/element.ts';

/** What the way from page to page needs. */
export interface PagerContext {
  /** The page shown, and how many there are, from 1. */
  page: number;
  pages: number;
  /** The address of another page. */
  hrefOf: (page: number) => string;
}

/** The way from page to page; nothing where there is only one. */
export function pagerView({ page, pages, hrefOf }: PagerContext): HTMLElement[] {
  if (pages === 1) return [];
  const step = (to: number, text: string, rel?: string): HTMLElement => {
    const isThere = to >= 1 && to <= pages && to !== page;
    const link = isThere
      ? element('a', { href: hrefOf(to), rel, 'data-step': '' }, text)
      : element('span', { class: 'pager-none', 'aria-hidden': 'true' }, text);
    return element('li', {}, link);
  };
  const here = element('li', { 'aria-current': 'page' }, SEARCH.pageOf(page, pages));
  return [
    element(
      'nav',
      { class: 'pager', 'aria-label': SEARCH.pager },
      element(
        'ul',
        { class: 'pager-steps' },
        step(1, SEARCH.firstPage),
        step(page - 1, SEARCH.previousPage, 'prev'),
        here,
        step(page + 1, SEARCH.nextPage, 'next'),
        step(pages, SEARCH.lastPage),
      ),
    ),
  ];
}
