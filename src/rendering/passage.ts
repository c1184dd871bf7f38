import type { Element } from 'hast';
import { h } from 'hastscript';
import { LANG, type Passage, type Role, type Side, type Sides } from '../archive/model.ts';

/** What the reader is told beside the text. */
export interface RowTexts {
  /** Label of the link on a passage's number. */
  passageLink: (number: number) => string;
  /** What stands where a side has nothing. */
  absent: Sides<string>;
  /** What a reader is told who followed a link to a text that was removed. */
  gone: string;
  /** What a reader is told of what the program worked out and the document does not say. */
  inferred: { pairing: string; blocks: string };
}

export interface RowOptions {
  /** The number shown beside the passage, from 1. */
  number: number;
  /** True for the one passage whose first line is the page's main heading. */
  main: boolean;
  /** Ids that this passage answers to besides its own blocks', such as those of an earlier text. */
  aliases: readonly string[];
  /** Ids of texts that were removed and to which this passage is the nearest. */
  gone: readonly string[];
  texts: RowTexts;
}

/** Below this confidence a reader is told that the pairing is uncertain. */
const UNCERTAIN = 0.5;

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
      h('p.absent', options.texts.absent[name]),
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
        block.text,
      ),
    ),
  );
}

/** What in a passage is the program's judgement and not the document's word. */
function inferences({ score, en, zh }: Passage, { inferred }: RowTexts): string[] {
  const isUncertain = en.length > 0 && zh.length > 0 && score < UNCERTAIN;
  const isDivided = [...en, ...zh].some((block) => block.inferred);
  return [...(isUncertain ? [inferred.pairing] : []), ...(isDivided ? [inferred.blocks] : [])];
}

/**
 * One passage as a row of the page, in the markup that the contract fixes. The text goes in as text
 * nodes only, so nothing in a document can become markup.
 */
export function passageRow(passage: Passage, options: RowOptions): Element {
  const { number, aliases, gone, texts } = options;
  // Every block keeps its id as an anchor, an English one too: links hold when blocks find partners.
  const own = new Set([...passage.zh, ...passage.en].map(({ id }) => id));
  return h(
    'div.passage',
    {
      id: passage.id,
      dataPassage: passage.id,
      dataRole: passage.role,
      dataScore: passage.score.toFixed(2),
    },
    [
      h('a.passage-number', { href: `#${passage.id}`, ariaLabel: texts.passageLink(number) }, [
        String(number),
        ...aliases.filter((id) => !own.has(id)).map((id) => h('span', { id })),
      ]),
      // Shown only to those who come by such a link: see `.gone` in the style sheet.
      ...gone.map((id) => h('p.gone', { id }, texts.gone)),
      side('en', passage, options),
      side('zh', passage, options),
      ...inferences(passage, texts).map((text) => h('p.inferred', text)),
    ],
  );
}
