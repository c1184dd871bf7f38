import { LANG, type Side, type Sides } from '../../archive/model.ts';
import { matchesIn, type Matches, type Range } from '../../search/query/match.ts';
import type { Query } from '../../search/query/model.ts';
import { SEARCH } from '../../texts/search.ts';
import { element, textButton } from '../dom/element.ts';
import { fillWithStretch } from '../dom/marked-stretch.ts';
import type { PassageText } from './article-texts.ts';
import { bestPlace, excerptOf, LENGTHS } from './excerpt.ts';

/**
 * A passage that was found: a link to it and both its sides, trimmed, with what was found marked.
 *
 * @param href - the passage's own address
 * @param number - the passage's number on its page, from 1
 */
export function hitView(
  passage: PassageText,
  query: Query,
  { href, number }: { href: string; number: number },
): HTMLElement {
  const matches = { en: matchesIn(passage.en, query), zh: matchesIn(passage.zh, query) };
  const excerpts = excerptsOf(passage, matches);
  const whole = { en: wholeOf(passage.en), zh: wholeOf(passage.zh) };
  const sides = element('div', { class: 'hit-sides' });
  const show = (isWhole: boolean): void => {
    const shown = isWhole ? whole : excerpts;
    sides.replaceChildren(
      sideView('en', passage.en, shown.en, matches.en.all),
      sideView('zh', passage.zh, shown.zh, matches.zh.all),
    );
  };
  show(false);
  const isTrimmed = lengthOf(excerpts) < lengthOf(whole);
  return element(
    'li',
    { class: 'hit', 'data-hit': passage.id },
    element('a', { class: 'hit-link', href }, SEARCH.passage(number)),
    sides,
    ...(isTrimmed ? [wholeButton(show)] : []),
  );
}

/** What to show of both sides: what was found, and about the same part of a side that has nothing. */
function excerptsOf(passage: PassageText, { en, zh }: Sides<Matches>): Sides<Range> {
  const enPlace = bestPlace(passage.en, LENGTHS.en, en.byPart);
  const zhPlace = bestPlace(passage.zh, LENGTHS.zh, zh.byPart);
  return {
    en: excerptOf(passage.en, LENGTHS.en, enPlace ?? zhPlace ?? 0, en.all),
    zh: excerptOf(passage.zh, LENGTHS.zh, zhPlace ?? enPlace ?? 0, zh.all),
  };
}

function wholeOf(text: string): Range {
  return { start: 0, end: text.length };
}

function lengthOf({ en, zh }: Sides<Range>): number {
  return en.end - en.start + zh.end - zh.start;
}

/** A button whose words say what it does next; `aria-expanded` besides would contradict them. */
function wholeButton(show: (isWhole: boolean) => void): HTMLButtonElement {
  let isWhole = false;
  const made = textButton(SEARCH.whole, () => {
    isWhole = !isWhole;
    made.textContent = isWhole ? SEARCH.less : SEARCH.whole;
    show(isWhole);
  });
  return made;
}

/** A stretch of a side. */
function sideView(side: Side, text: string, shown: Range, matches: readonly Range[]): HTMLElement {
  if (text === '') {
    return element('div', { class: 'hit-side', 'data-absent': '' }, SEARCH.absent[side]);
  }
  const view = element('div', { class: 'hit-side', lang: LANG[side] });
  fillWithStretch(view, text, shown, matches);
  return view;
}
