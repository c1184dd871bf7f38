import type { APIRoute } from 'astro';
import { holdings } from '../../../site/archive.ts';

export function getStaticPaths() {
  return holdings.listArticles().map(({ id }) => ({ params: { id } }));
}

/** The words of an article: what its page asks for when a reader first wants to know a word. */
export const GET: APIRoute<never, { id: string }> = ({ params }) =>
  Response.json(holdings.readWords(params.id));
