import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Flag } from '../archive/flags/index.ts';
import { LANG, type Passage, type Role, type Side, type Sides } from '../archive/model.ts';
import type { TermMark } from '../archive/renderings/index.ts';
import type { Segment } from '../archive/segments/index.ts';
import { inEach } from './in-each.ts';
import { flagList, inferences } from './judgements.ts';
import { linkedText, type LinkedStretch } from './linked-text.ts';
import type { RowTexts } from './row-texts.ts';

/** What a row says and links besides the text of its passage. */
export interface RowOptions {
  /** The number shown beside the passage, from 1. */
  number: number;
  /** True for the one passage whose first line is the page's main heading. */
  main: boolean;
  /** Ids that this passage answers to besides its own blocks', such as those of an earlier text. */
  aliases: readonly string[];
  /** Ids of texts that were removed and to which this passage is the nearest. */
  gone: readonly string[];
  /** Sentences that have each other for partners. */
  links: readonly Segment[];
  /** How many links there are on the page before these. */
  linksBefore: number;
  flags: readonly Flag[];
  /** The terms of either side, in order. */
  terms: Sides<readonly TermMark[]>;
  /** The address below which each term has its page. */
  termsAddress: string;
  texts: Sides<RowTexts>;
}

/** The name of the link on a passage's number. */
function label(number: number, { en, zh }: Sides<RowTexts>): string {
  return `${en.passageLink(number)} · ${zh.passageLink(number)}`;
}

/** Headings are headings in one language only, or a screen reader's outline would hold each twice. */
function tagName(role: Role, main: boolean, heading: boolean): string {
  if (!heading) return 'p';
  if (main) return 'h1';
  return role === 'subheading' ? 'h2' : 'p';
}

function side(name: Side, passage: Passage, options: RowOptions) {
  const blocks = passage[name];
  if (blocks.length === 0) {
    return h('div', { lang: LANG[name], dataAbsent: '' }, [
      h(
        'p.absent',
        inEach(options.texts, ({ absent }) => [absent[name]]),
      ),
    ]);
  }
  const heading = name === 'en' || passage.en.length === 0;
  return h(
    'div',
    { lang: LANG[name] },
    blocks.map((block, index) =>
      h(
        tagName(block.role, options.main && index === 0, heading),
        { class: block.role, id: block.id === passage.id ? undefined : block.id },
        linkedText(block.text, stretchesOf(index, name, options), {
          marks: options.terms[name].filter((mark) => mark.block === index),
          address: options.termsAddress,
        }),
      ),
    ),
  );
}

/** The parts of a block that have a partner. */
function stretchesOf(
  index: number,
  name: Side,
  { links, linksBefore }: RowOptions,
): LinkedStretch[] {
  return links.flatMap((link, at) =>
    link[name]
      .filter(({ block }) => block === index)
      .map(({ from, to }) => ({ from, to, segment: linksBefore + at + 1 })),
  );
}

/**
 * One passage as a row of the page, in the markup that the contract fixes. The text goes in as text
 * nodes only, so nothing in a document can become markup.
 */
export function passageRow(passage: Passage, options: RowOptions): Element {
  const { number, aliases, gone, flags, texts } = options;
  // Every block keeps its id as an anchor, an English one too: links hold when blocks find partners.
  const own = new Set([...passage.zh, ...passage.en].map(({ id }) => id));
  return h(
    'div.passage',
    {
      id: passage.id,
      dataPassage: passage.id,
      dataRole: passage.role,
      dataScore: passage.score.toFixed(2),
      dataFlags: [...new Set(flags.map(({ kind }) => kind))].join(' ') || undefined,
    },
    [
      h('a.passage-number', { href: `#${passage.id}`, ariaLabel: label(number, texts) }, [
        String(number),
        ...aliases.filter((id) => !own.has(id)).map((id) => h('span', { id })),
      ]),
      // Shown only to those who come by such a link: see `.gone` in the style sheet.
      ...gone.map((id) =>
        h(
          'p.gone',
          { id },
          inEach(texts, ({ gone: said }) => [said]),
        ),
      ),
      side('en', passage, options),
      side('zh', passage, options),
      ...inferences(passage, texts),
      ...flagList(passage, flags, texts),
    ],
  );
}
