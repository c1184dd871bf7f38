import type { FacetValue, Filters } from '../../../search/model.ts';
import { period } from '../../../texts/dates.ts';
import { NARROWING } from '../../../texts/narrowing.ts';
import { element } from '../../dom/element.ts';
import { isChosen, isWithin, type Choice } from '../state/filters.ts';
import { goAlong, tellBar } from './bars.ts';
import type { Stretch } from './timeline.ts';

/** What the time-line needs besides its bars. */
export interface TimelineContext {
  filters: Filters;
  choose: (choice: Choice) => void;
}

/**
 * Hits over time: a bar for each month or year, which takes its filter on or off. The bars are one
 * stop of the tabulator key; the arrow keys lead from one to the next.
 */
export function timelineView(
  stretches: readonly Stretch[],
  context: TimelineContext,
): HTMLElement[] {
  const bars = stretches.flatMap((stretch) => stretch.bars);
  const most = bars.reduce((best, bar) => (bar.passages > best.passages ? bar : best), NO_BAR);
  if (most.passages === 0) return [];
  const title = NARROWING.timeline[isMonth(most) ? 'months' : 'years'];
  const readout = element('span', { class: 'timeline-readout', 'aria-hidden': 'true' });
  const toolbar = element(
    'div',
    {
      class: 'timeline-bars',
      role: 'toolbar',
      'aria-label': NARROWING.timelineKeys(title),
    },
    ...stretches.map((stretch) => stretchView(stretch, most.passages, context)),
  );
  const rest = NARROWING.most(period(most.value), most.passages);
  tellBar(toolbar, readout, rest);
  goAlong(toolbar);
  const caption = element(
    'div',
    { class: 'timeline-caption' },
    element('span', {}, title),
    readout,
  );
  return [element('div', { class: 'timeline' }, caption, toolbar)];
}

const NO_BAR: FacetValue = { value: '', articles: 0, passages: 0 };

function isMonth({ value }: FacetValue): boolean {
  return value.length > 'YYYY'.length;
}

function stretchView({ name, bars }: Stretch, most: number, context: TimelineContext): HTMLElement {
  const view = element(
    'div',
    { class: 'timeline-stretch' },
    ...bars.map((bar) => barView(bar, most, context)),
    element('span', { class: 'timeline-name', 'aria-hidden': 'true' }, name),
  );
  view.style.setProperty('--bars', String(bars.length));
  return view;
}

function barView(bar: FacetValue, most: number, { filters, choose }: TimelineContext): HTMLElement {
  const choice = { facet: 'years', value: bar.value } as const;
  const isPressed = isChosen(filters, choice);
  // A chosen month can be given up where it finds nothing any more.
  if (bar.passages === 0 && !isPressed) return element('span', { class: 'bar' });
  const view = element('button', {
    type: 'button',
    class: 'bar',
    tabindex: '-1',
    'aria-pressed': String(isPressed),
    'aria-label': NARROWING.bar(period(bar.value), bar.passages),
    'data-key': `years=${bar.value}`,
  });
  const isShown =
    filters.years.length === 0 || filters.years.some((chosen) => isWithin(bar.value, chosen));
  if (!isShown) view.dataset.apart = '';
  view.style.setProperty('--share', String(bar.passages / most));
  view.addEventListener('click', () => {
    choose(choice);
  });
  return view;
}
