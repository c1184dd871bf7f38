import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkRehype)
  .use(rehypeSanitize)
  // After the sanitiser, which would put a prefix before ids: these are made here and not written.
  .use(rehypeSlug)
  .use(rehypeStringify)
  .freeze();

/** A page written by the archive's editors, from Markdown to HTML. Raw HTML in it is dropped. */
export function editorialHtml(markdown: string): string {
  return String(processor.processSync(markdown));
}
