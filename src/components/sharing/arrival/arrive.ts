import { ARRIVED } from '../../../texts/sharing.ts';
import { element } from '../../dom/element.ts';
import { isPlainClick } from '../../dom/plain-click.ts';
import { blocksOf, numberOf, passageOf } from '../../reading/passages/passage.ts';
import { askedBy, mendedId, withoutAsked, type Asked } from './asked.ts';
import { findPassage, type Found } from './found.ts';
import { announce, clearNotices, notice } from './notices.ts';
import { isAsSeen, markPassages, passagesBetween } from './range.ts';
import { show } from './show.ts';

const passages = document.querySelector<HTMLElement>('.passages')!;

/** Answers what the address asks for, and says what of it is not as it was when the link was made. */
export function arrive(): void {
  const had = clearNotices();
  markPassages([]);
  const asked = askedBy(location.href);
  const place = document.getElementById(asked.id);
  const end = findPassage(asked.to);
  if (asked.id && !place) answerLost(asked, end);
  else if (passageOf(place) ?? end) answerFound(asked, findPassage(asked.id) ?? end!, end);
  else if (had) place?.scrollIntoView();
}

/** The id is not on the page: the reader is told where the text begins, and led to what is left. */
function answerLost({ id }: Asked, end: Found | undefined): void {
  const near = end ?? findPassage(mendedId(id));
  if (!near) {
    notice(passages, [ARRIVED.lost]);
  } else {
    const number = numberOf(near.passage);
    const text = end ? ARRIVED.lostButEnd(number) : ARRIVED.near(number);
    const go = element('a', { href: `#${near.passage.id}` }, ARRIVED.go(number));
    notice(passages, [text], go);
    markPassages([near.passage]);
  }
  show(document.querySelector('.link-notice')!, 'nearest');
}

function answerFound({ id, to, seen }: Asked, at: Found, end: Found | undefined): void {
  const asked = end ? passagesBetween(at.passage, end.passage) : [at.passage];
  const [first, last] = [asked[0]!, asked.at(-1)!];
  // One passage alone is marked by the browser.
  markPassages(to ? asked : []);
  if (first !== last) announce(passages, ARRIVED.range(numberOf(first), numberOf(last)));
  const ends = new Set([at, end ?? at]);
  for (const found of ends) notice(found.passage, changesOf(found, found === end));
  const isWhole = [...ends].every(({ as }) => as !== 'gone') && (!to || end !== undefined);
  notice(first, [
    ...(to && !end ? [ARRIVED.lostEnd] : []),
    ...(seen && isWhole && !isAsSeen(asked, seen) ? [ARRIVED.retranslated] : []),
  ]);
  // Else the browser has gone there itself.
  if (document.querySelector('.link-notice') || !id) show(first);
}

/** What became of the text that an id was made for. */
function changesOf({ passage, as }: Found, isOtherEnd: boolean): string[] {
  if (as === 'corrected')
    return [blocksOf(passage, 'zh').length > 0 ? ARRIVED.corrected : ARRIVED.correctedText];
  // Of what the fragment names, the passage says so itself.
  return as === 'gone' && isOtherEnd ? [ARRIVED.goneEnd] : [];
}

// A reader who follows a link on the page has left what the address asked for.
document.addEventListener('click', (event) => {
  const { target } = event;
  if (!(target instanceof Element) || !isPlainClick(event)) return;
  if (!target.closest('main a[href^="#"]')) return;
  history.replaceState(history.state, '', withoutAsked(location.href));
});
