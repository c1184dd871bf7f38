import { MARKS } from '../../texts/marks.ts';
import { element, textButton } from '../dom/element.ts';
import type { Direction } from './steps.ts';

/** What the reader can do with the marks of an article. */
export interface MarksBarActions {
  step: (direction: Direction) => void;
  /** Marks the places again, or not. */
  toggle: (isOn: boolean) => void;
  /** Takes the marks away for good. */
  remove: () => void;
}

const ARROWS: Record<Direction, string> = { previous: '↑', next: '↓' };

/** The buttons of a marked article: to step through the marks, to hide and to remove them. */
export function marksButtons({ step, toggle, remove }: MarksBarActions): {
  steps: HTMLElement;
  others: HTMLElement[];
} {
  const stepButtons = (['previous', 'next'] as const).map((direction) => {
    const made = element(
      'button',
      { type: 'button', class: 'marks-step' },
      element('span', { 'aria-hidden': 'true' }, ARROWS[direction]),
      ' ',
      element('span', { class: 'marks-step-name' }, MARKS.step[direction]),
    );
    made.addEventListener('click', () => {
      step(direction);
    });
    return made;
  });
  let isOn = true;
  const toggleButton = textButton(MARKS.hide, () => {
    isOn = !isOn;
    toggleButton.textContent = isOn ? MARKS.hide : MARKS.show;
    for (const button of stepButtons) button.disabled = !isOn;
    toggle(isOn);
  });
  return {
    steps: element('span', { class: 'marks-steps' }, ...stepButtons),
    others: [toggleButton, textButton(MARKS.remove, remove)],
  };
}

/** The way back to all that the query finds in the archive. */
export function resultsLink(searchPage: string, query: string, shortQuery: string): HTMLElement {
  return element(
    'a',
    { class: 'marks-results', href: `${searchPage}?${new URLSearchParams({ q: query })}` },
    MARKS.results,
    element('span', { class: 'marks-results-query' }, MARKS.resultsFor(shortQuery)),
  );
}
