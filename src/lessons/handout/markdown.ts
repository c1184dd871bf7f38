import { escapeMarkdown } from './escape-markdown.ts';
import type { Handout, HandoutBlock } from './model.ts';

/** An address that can stand in an autolink. */
const LINKABLE = /^https?:\/\/[^\s<>\p{Cc}]+$/u;

/**
 * A handout as Markdown (CommonMark). Everything that people wrote is escaped and stays text; the
 * only HTML are the quotations' `<blockquote lang>`, because Markdown cannot say in which language
 * they are.
 */
export function markdown(handout: Handout): string {
  return `${handout.map(blockOf).join('\n\n')}\n`;
}

function blockOf(block: HandoutBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'quote':
      return `<blockquote lang="${block.lang}">\n\n${paragraphs(block.paragraphs)}\n\n</blockquote>`;
    case 'paragraphs': {
      const label = block.label === '' ? '' : `**${escapeMarkdown(block.label)}** `;
      return label + paragraphs(block.paragraphs);
    }
    case 'source': {
      const { text, address = '' } = block;
      const link = LINKABLE.test(address) ? `<${address}>` : escapeMarkdown(address);
      return [escapeMarkdown(text), link].filter((part) => part !== '').join('\\\n');
    }
  }
}

/** Paragraphs whose lines stay lines: a backslash at the end of a line breaks it. */
function paragraphs(texts: readonly string[]): string {
  return texts.map((text) => text.split('\n').map(escapeMarkdown).join('\\\n')).join('\n\n');
}
