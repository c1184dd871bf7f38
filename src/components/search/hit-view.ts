import type { Side } from '../../archive/model.ts';
import { findMatches, type Range } from '../../search/query/match.ts';
import type { Query } from '../../search/query/model.ts';
import { SEARCH } from '../../texts/search.en.ts';
import type { PassageText } from './article-texts.ts';
import { button, element } from './dom.ts';
import { excerptOf, LENGTHS, placeOf, type Excerpt } from './excerpt.ts';

const LANG = { en: 'en', zh: 'zh-Hans' } as const;

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
  const matches = { en: findMatches(passage.en, query), zh: findMatches(passage.zh, query) };
  const place = matches.en.length > 0 ? 'en' : 'zh';
  const about = placeOf(passage[place], matches[place]);
  const aboutOf = (side: Side) =>
    matches[side].length > 0 ? placeOf(passage[side], matches[side]) : about;
  const excerpts = {
    en: excerptOf(passage.en, LENGTHS.en, aboutOf('en')),
    zh: excerptOf(passage.zh, LENGTHS.zh, aboutOf('zh')),
  };
  const isTrimmed = (['en', 'zh'] as const).some(
    (side) => excerpts[side].end - excerpts[side].start < passage[side].length,
  );
  const sideOf = (side: Side, excerpt: Excerpt) =>
    sideView(side, passage[side], excerpt, matches[side]);

  const sides = element('div', { class: 'hit-sides' });
  const show = (whole: boolean) => {
    sides.replaceChildren(
      sideOf('en', whole ? wholeOf(passage.en) : excerpts.en),
      sideOf('zh', whole ? wholeOf(passage.zh) : excerpts.zh),
    );
  };
  show(false);
  const link = element('a', { class: 'hit-link', href }, SEARCH.passage(number));
  return element(
    'li',
    { class: 'hit', 'data-hit': passage.id },
    link,
    sides,
    ...(isTrimmed ? [wholeButton(show)] : []),
  );
}

function wholeOf(text: string): Excerpt {
  return { start: 0, end: text.length };
}

function wholeButton(show: (whole: boolean) => void): HTMLButtonElement {
  const made = button('hit-whole', SEARCH.whole, () => {
    const whole = made.getAttribute('aria-expanded') !== 'true';
    made.setAttribute('aria-expanded', String(whole));
    made.textContent = whole ? SEARCH.less : SEARCH.whole;
    show(whole);
  });
  made.setAttribute('aria-expanded', 'false');
  return made;
}

function sideView(side: Side, text: string, excerpt: Excerpt, matches: readonly Range[]) {
  const attributes = { class: 'hit-side', lang: LANG[side] };
  if (text === '') {
    return element('div', { ...attributes, 'data-absent': '' }, SEARCH.absent[side]);
  }
  return element('div', attributes, ...markedLines(text, excerpt, matches));
}

/** A stretch of a text, what was found in it marked, what is left out shown by an ellipsis. */
function markedLines(text: string, { start, end }: Excerpt, matches: readonly Range[]): Node[] {
  const nodes: Node[] = start > 0 ? [document.createTextNode('… ')] : [];
  let from = start;
  for (const match of matches) {
    const [first, last] = [Math.max(match.start, start), Math.min(match.end, end)];
    if (first >= last) continue;
    nodes.push(...lines(text.slice(from, first)));
    nodes.push(element('mark', {}, text.slice(first, last)));
    from = last;
  }
  nodes.push(...lines(text.slice(from, end)));
  if (end < text.length) nodes.push(document.createTextNode(' …'));
  return nodes;
}

/** A text with its line feeds as line breaks. */
function lines(text: string): Node[] {
  return text
    .split('\n')
    .flatMap((line, at) => [
      ...(at > 0 ? [document.createElement('br')] : []),
      document.createTextNode(line),
    ]);
}
