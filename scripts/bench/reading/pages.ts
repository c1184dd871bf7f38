import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from '../benchmark.ts';

/** A page that is measured: what it is called here, and where it is, from the first slash on. */
export interface MeasuredPage {
  name: 'home' | 'article' | 'search' | 'term';
  address: string;
}

/** What is searched for: something that many articles of the time say. */
const QUERY = '领导干部';

/**
 * The pages of a site that are measured: of articles and of terms the longest one.
 *
 * @throws {UsageError} when the folder is no site with articles and terms
 */
export function pagesOf(site: string): MeasuredPage[] {
  return [
    { name: 'home', address: '/' },
    { name: 'article', address: longest(site, 'articles') },
    { name: 'search', address: `/search/?${new URLSearchParams({ q: QUERY })}` },
    { name: 'term', address: longest(site, 'terms') },
  ];
}

function longest(site: string, kind: string): string {
  const folder = path.join(site, kind);
  const pages = (existsSync(folder) ? readdirSync(folder) : []).flatMap((id) => {
    const file = path.join(folder, id, 'index.html');
    return existsSync(file) ? [{ id, size: statSync(file).size }] : [];
  });
  const [first] = pages.sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
  if (!first) throw new UsageError(`${site} has no pages of ${kind}.`);
  return `/${kind}/${first.id}/`;
}
