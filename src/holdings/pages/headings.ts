import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A heading of a page, not within a quotation or a list. */
export interface Heading {
  /** From 1 to 6. */
  level: number;
  /** The line that it begins in, from 1. */
  line: number;
}

const parser = unified().use(remarkParse).use(remarkGfm).freeze();

/** The headings of a text in Markdown, in order. */
export function headingsOf(markdown: string): Heading[] {
  return parser
    .parse(markdown)
    .children.flatMap((node) =>
      node.type === 'heading' ? [{ level: node.depth, line: node.position!.start.line }] : [],
    );
}
