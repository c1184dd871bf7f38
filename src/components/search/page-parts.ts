/** The elements of the search page that its code fills, as `pages/search.astro` has them. */
export interface PageParts {
  form: HTMLFormElement;
  box: HTMLInputElement;
  status: HTMLElement;
  slow: HTMLElement;
  also: HTMLElement;
  narrow: HTMLButtonElement;
  sort: HTMLSelectElement;
  chips: HTMLElement;
  facets: HTMLElement;
  facetsBody: HTMLElement;
  facetsEnd: HTMLButtonElement;
  timeline: HTMLElement;
  results: HTMLElement;
  pager: HTMLElement;
  keeping: HTMLElement;
}

/** Finds the parts of the page. */
export function partsOf(page: HTMLElement): PageParts {
  const find = (selector: string): HTMLElement => page.querySelector<HTMLElement>(selector)!;
  return {
    form: page.querySelector('form')!,
    box: page.querySelector<HTMLInputElement>('input[name="q"]')!,
    status: find('[role="status"]'),
    slow: find('.search-slow'),
    also: find('.search-also'),
    narrow: page.querySelector<HTMLButtonElement>('.search-narrow')!,
    sort: page.querySelector<HTMLSelectElement>('select[name="sort"]')!,
    chips: find('.search-chips'),
    facets: find('.search-facets'),
    facetsBody: find('.facets-body'),
    facetsEnd: page.querySelector<HTMLButtonElement>('.facets-end')!,
    timeline: find('.search-timeline'),
    results: find('[data-results]'),
    pager: find('.search-pager'),
    keeping: find('.search-keeping'),
  };
}
