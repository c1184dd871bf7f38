import { parseQuery } from '../../search/query/parse.ts';
import { shorten } from '../../site/shorten.ts';
import { MARKS } from '../../texts/marks.ts';
import { moveTo } from '../dom/move-to.ts';
import { numberOf, passageOf } from '../reading/passages/passage.ts';
import { markingOf, type Marking } from './marking.ts';
import { marksButtons, resultsLink } from './marks-bar.ts';
import { findPlaces, type Place } from './places.ts';
import { stepFrom, type Direction } from './steps.ts';
import { isSeen, lastAbove } from './view.ts';

/** How much of a query is repeated, in UTF-16 units. */
const QUERY_LENGTH = 40;

/**
 * Marks the matches of a query in the article and makes a bar around the status line: it says how
 * many places there are, steps through them, hides and removes the marks, and leads back to the
 * results.
 *
 * @param bar - around a status line; `data-search` is the address of the search page
 * @param text - the query as it stands in the address
 */
export function markArticle(bar: HTMLElement, text: string): void {
  const shortText = shorten(text, QUERY_LENGTH);
  const places = findPlaces(parseQuery(text));
  bar.className = 'marks-bar';
  bar.role = 'group';
  bar.ariaLabel = MARKS.bar;
  if (places.length > 0) stepThrough(bar, places);
  else bar.querySelector('[role="status"]')!.textContent = MARKS.none(shortText);
  bar.append(resultsLink(bar.dataset.search!, text, shortText));
}

function stepThrough(bar: HTMLElement, places: readonly Place[]): void {
  const status = bar.querySelector('[role="status"]')!;
  const marking = markingOf(places);
  const say = (): void => {
    status.textContent = positionText(places, marking.at());
  };
  const step = (direction: Direction): void => {
    const { at, wrapped } = stepFrom(placeToGoFrom(marking, direction), direction, places.length);
    marking.goTo(at);
    say();
    if (wrapped) status.append(MARKS.wrapped[direction]);
    const [mark] = marking.marks()[at]!;
    if (mark && !isSeen(mark, bar)) moveTo(mark);
  };
  const toggle = (isOn: boolean): void => {
    if (isOn) {
      marking.on();
      say();
    } else {
      marking.off();
      status.textContent = MARKS.off;
    }
  };
  const remove = (): void => {
    marking.off();
    bar.remove();
    forgetQuery();
    document.querySelector<HTMLElement>('#main')?.focus({ preventScroll: true });
  };
  const { steps, others } = marksButtons({ step, toggle, remove });
  bar.prepend(steps);
  bar.append(...others);
  arrive(marking, bar);
  say();
}

function positionText(places: readonly Place[], at: number): string {
  if (at < 0) return MARKS.found(places.length);
  return MARKS.at(at + 1, places.length, numberOf(passageOf(places[at]!.block)!));
}

/** From the current place, or before the first step from what the reader has before the eyes. */
function placeToGoFrom(marking: Marking, direction: Direction): number {
  if (marking.at() >= 0) return marking.at();
  const above = lastAbove(marking.marks().map(([mark]) => mark!));
  return direction === 'next' ? above : above + 1;
}

/** Begins with the first place of the passage that the link leads to, and shows it. */
function arrive(marking: Marking, bar: HTMLElement): void {
  const passage = document.querySelector(':target')?.closest('[data-passage]');
  const at = marking.marks().findIndex(([mark]) => passage?.contains(mark!));
  if (at < 0) return;
  marking.goTo(at);
  const mark = marking.marks()[at]![0]!;
  if (!isSeen(mark, bar)) mark.scrollIntoView();
}

function forgetQuery(): void {
  const here = new URL(location.href);
  here.searchParams.delete('q');
  history.replaceState(history.state, '', here);
}
