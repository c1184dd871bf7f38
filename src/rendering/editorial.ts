import type { Element, ElementContent, RootContent } from 'hast';
import { h } from 'hastscript';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { LANG, SIDES, type Side, type Sides } from '../archive/model.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  // After the sanitiser, which would put a prefix before ids: these are made here and not written.
  .use(rehypeSlug)
  .use(rehypeStringify)
  .freeze();

/** What stands under one heading, the heading included. */
interface Part {
  /** The address of the heading; undefined for what stands before the first. */
  id: string | undefined;
  nodes: ElementContent[];
}

/**
 * A page written by the archive's editors, from Markdown to HTML: a section for each heading, in it
 * what the page says in each language, of which the style sheet shows the one that the reader chose.
 * The section has the address that the heading has in the first language, so that links to it hold
 * in both. Raw HTML is dropped.
 *
 * @param markdown - in one language, or in both with headings of the same levels in the same order
 */
export function editorialHtml(markdown: Partial<Sides<string>>): string {
  const pages = SIDES.flatMap((side) => {
    const text = markdown[side];
    return text === undefined ? [] : [{ side, parts: partsOf(text) }];
  });
  const sections = (pages[0]?.parts ?? []).map(({ id }, at) => {
    const said = pages.map(({ side, parts }) => ({ side, nodes: parts[at]!.nodes }));
    return h('section', { id }, said.length === 1 ? said.map(alone) : said.map(oneOfTwo));
  });
  return processor.stringify({ type: 'root', children: sections });
}

function alone({ side, nodes }: { side: Side; nodes: ElementContent[] }) {
  return h('div.prose', { lang: LANG[side] }, nodes);
}

function oneOfTwo({ side, nodes }: { side: Side; nodes: ElementContent[] }) {
  return h(`div.prose.in-${side}`, { lang: LANG[side] }, nodes);
}

function partsOf(markdown: string): Part[] {
  const { children } = processor.runSync(processor.parse(markdown));
  const parts: Part[] = [{ id: undefined, nodes: [] }];
  for (const node of children) {
    if (isHeading(node)) {
      const { id, ...properties } = node.properties;
      parts.push({ id: String(id), nodes: [{ ...node, properties }] });
    } else if (node.type !== 'doctype') parts.at(-1)!.nodes.push(node);
  }
  return parts;
}

function isHeading(node: RootContent): node is Element {
  return node.type === 'element' && /^h[1-6]$/u.test(node.tagName);
}
