import { shortMonth } from '../../../texts/dates.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { element } from '../../dom/element.ts';
import { isChosen, isWithin } from '../state/filters.ts';
import type { FacetsContext } from './context.ts';
import { facetView } from './facet-view.ts';
import { checkbox, listView } from './list-view.ts';
import { valueView } from './value-view.ts';
import { yearsOf, type YearValue } from './values.ts';

/** The years in which something is found, each with a button for its months. */
export function yearsView(context: FacetsContext): HTMLElement[] {
  const years = yearsOf(context.facets.months, context.filters);
  if (years.length === 0) return [];
  const list = listView('years', years, context, (year) => yearView(year, context));
  return [facetView('years', ...list)];
}

function yearView(year: YearValue, context: FacetsContext): HTMLElement {
  const { value, months } = year;
  // Choosing a year unfolds nothing: the years below it are to stay where they are.
  const isMonthChosen = context.filters.years.some(
    (chosen) => chosen !== value && isWithin(chosen, value),
  );
  const isOpen = months.length > 0 && (context.months.get(value) ?? isMonthChosen);
  const toggle = months.length > 0 ? [monthsToggle(value, isOpen, context)] : [];
  return element(
    'li',
    {},
    element('div', { class: 'facet-year' }, checkbox('years', year, context), ...toggle),
    ...(isOpen ? [monthsView(year, context)] : []),
  );
}

function monthsToggle(year: string, isOpen: boolean, context: FacetsContext): HTMLElement {
  const toggle = element('button', {
    type: 'button',
    class: 'facet-more',
    'aria-expanded': String(isOpen),
    'aria-label': NARROWING.months(year),
    'data-key': `months ${year}`,
  });
  toggle.addEventListener('click', () => {
    context.months.set(year, !isOpen);
    context.redraw();
  });
  return toggle;
}

function monthsView({ value: year, months }: YearValue, context: FacetsContext): HTMLElement {
  const { filters, choose } = context;
  const items = months.map((month) => {
    const choice = { facet: 'years', value: month.value } as const;
    const label = [{ text: shortMonth(month.value) }];
    const shown = { choice, label, isChosen: isChosen(filters, choice), counts: month };
    const view = valueView(shown, 'checkbox', () => {
      // Whoever gives up a month may want the next.
      context.months.set(year, true);
      choose(choice);
    });
    return element('li', {}, view);
  });
  return element('ul', { class: 'facet-months' }, ...items);
}
