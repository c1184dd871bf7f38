import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A node of a Markdown document, as far as the tests look at it. */
interface Node {
  type: string;
  value?: string;
  children?: Node[];
}

/** What a reader of Markdown finds in a document. */
export interface Found {
  /** The text of each block, with its line breaks; HTML left out. */
  blocks: string[];
  /** HTML as it stands, and the kinds of all else that is more than paragraphs of text. */
  markup: string[];
}

const PLAIN = new Set(['root', 'paragraph', 'text', 'break', 'heading', 'strong']);

const commonMark = unified().use(remarkParse);
const gfm = unified().use(remarkParse).use(remarkGfm);

/** Readers of Markdown, and what they are allowed to make of bare text. */
export const READERS = {
  CommonMark: { read: (text: string) => foundIn(commonMark.parse(text)), allowed: [] },
  // It links bare addresses, and shows them as they stand.
  GFM: { read: (text: string) => foundIn(gfm.parse(text)), allowed: ['link'] },
};

function foundIn(root: Node): Found {
  const blocks = root.children?.filter(({ type }) => type !== 'html') ?? [];
  return { blocks: blocks.map(textOf), markup: markupIn(root) };
}

function textOf({ type, value, children = [] }: Node): string {
  return type === 'break' ? '\n' : (value ?? children.map(textOf).join(''));
}

function markupIn({ type, value, children = [] }: Node): string[] {
  const own = PLAIN.has(type) ? [] : [type === 'html' ? value! : type];
  return [...own, ...children.flatMap(markupIn)];
}
