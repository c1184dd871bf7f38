import { environment } from './archive.ts';

/** The address of a page of this site, below its base path: `address('dates/1960/')`. */
export function address(path: string): string {
  return environment.basePath + path;
}

/** The address of an article, and of one of its passages when an id is given. */
export function articleAddress(article: string, passage?: string): string {
  return address(`articles/${article}/`) + (passage ? `#${passage}` : '');
}

/** The whole address of a page, or undefined when the site does not know where it is published. */
export function canonical(pathname: string): string | undefined {
  return environment.siteUrl && new URL(pathname, environment.siteUrl).href;
}
