import type { Element } from 'hast';
import { h } from 'hastscript';
import { quotesOf, type Flag } from '../archive/flags/index.ts';
import type { Passage, Sides } from '../archive/model.ts';
import type { FlagPart } from '../texts/flag-part.ts';
import { inEach } from './in-each.ts';
import type { RowTexts } from './row-texts.ts';

/** Below this confidence a reader is told that the pairing is uncertain. */
const UNCERTAIN = 0.5;

/** What in a passage is the program's judgement and not the document's word: a line for each. */
export function inferences({ score, en, zh }: Passage, texts: Sides<RowTexts>): Element[] {
  const isUncertain = en.length > 0 && zh.length > 0 && score < UNCERTAIN;
  const isDivided = [...en, ...zh].some((block) => block.inferred);
  const kinds = [
    ...(isUncertain ? ['pairing' as const] : []),
    ...(isDivided ? ['blocks' as const] : []),
  ];
  return kinds.map((kind) =>
    h(
      'p.inferred',
      inEach(texts, ({ inferred }) => [inferred[kind]]),
    ),
  );
}

/** What cannot be right about the translation of a passage, flag by flag; nothing without flags. */
export function flagList(
  passage: Passage,
  flags: readonly Flag[],
  texts: Sides<RowTexts>,
): Element[] {
  if (flags.length === 0) return [];
  const items = flags.map((flag) => {
    const quotes = quotesOf(flag, passage);
    return h(
      'li',
      inEach(texts, (said) => said.flag(flag, quotes).map(quoted)),
    );
  });
  return [
    h('div.flags', [
      h(
        'p',
        inEach(texts, ({ flagged }) => [flagged]),
      ),
      h('ul', items),
    ]),
  ];
}

/** A quotation marked as such in its language, but not as a side of the passage is. */
function quoted(part: FlagPart): Element | string {
  if (typeof part === 'string') return part;
  return 'en' in part ? h('span', { lang: 'en-US' }, part.en) : h('span', { lang: 'zh' }, part.zh);
}
