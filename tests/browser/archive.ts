import { readdirSync } from 'node:fs';

/** The articles of the archive under test, in the order of their dates. */
export const articleIds = readdirSync('content/articles')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

/** Text without its white space, as the promise that nothing is lost counts it. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
