import type { ArticleWords } from '../../archive/words/model.ts';
import { WORDS } from '../../texts/words.ts';
import { element, textButton } from '../dom/element.ts';
import type { CardContent } from './card.ts';
import type { Entry } from './entry.ts';
import type { Reveal } from './reveal.ts';
import { termView } from './term-view.ts';

/** Where a card leads to, and what it can do to the page. */
export interface WordLinks {
  /** The search page. */
  search: string;
  /** The folder of the terms' pages. */
  terms: string;
  /** Shows the side of the passage that is hidden, when one is. */
  reveal?: Reveal;
}

/** Chinese inside a gloss; in parentheses, so that splitting keeps it. */
const HAN = /(\p{Script=Han}+)/u;

/** What a card shows and says of a word. */
export function wordView(
  entry: Entry,
  source: ArticleWords['source'],
  links: WordLinks,
): CardContent {
  const { zh, pinyin, glosses = [], term } = entry;
  const word = element('span', { class: 'word-card-word', lang: 'zh-Hans' }, zh);
  const reading = element('span', { class: 'word-card-pinyin', lang: 'zh-Latn' }, pinyin);
  const body = [
    ...(glosses.length > 0 ? [glossList(glosses)] : []),
    ...(term ? [termView(entry, term, links.terms)] : []),
    ...(glosses.length > 0 || term ? [] : [element('p', {}, WORDS.noEntry)]),
    linkList(entry, source, links),
  ];
  const meaning = glosses[0] ?? term?.meaning ?? WORDS.noEntry;
  const said = [word.cloneNode(true), ` ${WORDS.said(pinyin, meaning)}`];
  return { name: [word, document.createTextNode(' '), reading], body, said };
}

function glossList(glosses: readonly string[]): HTMLElement {
  const items = glosses.map((gloss) => element('li', {}, ...marked(gloss)));
  return element('ul', { class: 'word-card-glosses', lang: 'en' }, ...items);
}

/** A gloss with the Chinese in it marked as such. */
function marked(gloss: string): (HTMLElement | string)[] {
  return gloss
    .split(HAN)
    .map((part) => (HAN.test(part) ? element('span', { lang: 'zh-Hans' }, part) : part));
}

function linkList(
  { zh, glosses }: Entry,
  { name, url, licence }: ArticleWords['source'],
  { search, reveal }: WordLinks,
): HTMLElement {
  const query = new URLSearchParams({ q: zh });
  const list = element(
    'p',
    { class: 'word-card-links' },
    element('a', { href: `${search}?${query}`, 'data-key': 'find' }, WORDS.find),
  );
  if (reveal) list.append(revealButton(reveal));
  // Readings come from there even where there is no entry.
  if (glosses) {
    const attributes = { class: 'word-card-source', href: url, 'data-key': 'source' };
    list.append(element('a', attributes, WORDS.source(name, licence)));
  }
  return list;
}

function revealButton({ side, act }: Reveal): HTMLElement {
  const button = textButton(WORDS.reveal[side], act);
  button.dataset.key = 'reveal';
  return button;
}
