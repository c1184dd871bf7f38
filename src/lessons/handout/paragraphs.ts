/**
 * The paragraphs of a text: empty lines part them. Spaces and tabs at the ends of lines are left
 * out, and so are paragraphs of nothing else.
 */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/gu, ''))
    .join('\n')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.replace(/^\n|\n$/gu, ''))
    .filter((paragraph) => paragraph !== '');
}

/** The blocks of a quote, which stand one on a line, each as a paragraph. */
export function blocksOf(quote: string): string[] {
  return paragraphsOf(quote.replaceAll('\n', '\n\n'));
}
