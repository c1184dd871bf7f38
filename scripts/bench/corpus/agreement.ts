import type { Block, Document, Passage, Side } from '../../../src/archive/model.ts';
import type { Truth } from './generate.ts';
import type { Row } from './story.ts';

/** How many of some things are as they should be. */
export interface Agreement {
  right: number;
  all: number;
}

/** Adds comparisons up. */
export function total(agreements: readonly Agreement[]): Agreement {
  return {
    right: agreements.reduce((sum, { right }) => sum + right, 0),
    all: agreements.reduce((sum, { all }) => sum + all, 0),
  };
}

/** A text without white space, which alone a reader may change. */
export function visible(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** Everything that one half of a raw document says, header and body, without white space. */
export function saidInText(text: string, side: Side): string {
  const [english = '', chinese = ''] = text.replace(/^\uFEFF/u, '').split(/<hr \/>\s+Original:/u);
  return visible(side === 'en' ? english : chinese);
}

/**
 * Everything that a document says on one side once it is read: its header lines and the blocks of
 * its body, in their order. Blocks that the reader made from the header are not counted twice.
 */
export function saidInDocument({ header, blocks }: Document, side: Side): string {
  const end = header[side].at(-1)?.line ?? 0;
  const body = blocks[side].filter(({ line }) => line > end);
  return visible([...header[side], ...body].map(({ text }) => text).join(''));
}

/** How many characters of `before`, each occurrence counted, are not in `after`. */
export function countLost(before: string, after: string): number {
  const { right, all } = countCommon(Array.from(before), Array.from(after));
  return all - right;
}

const OPENING: readonly Block['role'][] = ['headline', 'byline'];

/** How many of the truth's blocks on one side were read with the same text and the same role. */
export function compareBlocks(truth: Truth, { blocks }: Document, side: Side): Agreement {
  const read = blocks[side].map(({ role, text }) => `${role} ${visible(text)}`);
  const wanted = truth.rows.flatMap((row) =>
    row[side].map((text) => `${row.role} ${visible(text)}`),
  );
  return countCommon(wanted, read);
}

/** How many of the truth's rows came out as one passage with just the same text on both sides. */
export function comparePassages(truth: Truth, passages: readonly Passage[]): Agreement {
  const key = (en: readonly string[], zh: readonly string[]) =>
    `${visible(en.join(''))}\n${visible(zh.join(''))}`;
  const texts = (blocks: readonly Block[]) =>
    blocks.filter(({ role }) => !OPENING.includes(role)).map(({ text }) => text);
  const made = passages.map(({ en, zh }) => key(texts(en), texts(zh)));
  return countCommon(
    truth.rows.map(({ en, zh }: Row) => key(en, zh)),
    made,
  );
}

/** How many of some texts, each occurrence counted, are among others. */
function countCommon(wanted: readonly string[], found: readonly string[]): Agreement {
  const left = new Map<string, number>();
  for (const one of found) left.set(one, (left.get(one) ?? 0) + 1);
  const right = wanted.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count > 0;
  }).length;
  return { right, all: wanted.length };
}
