import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page written by the archive's editors, such as `about`. */
export interface EditorialPage {
  /** The file's name without its ending, and the page's address. */
  name: string;
  markdown: string;
}

const NAME = /^(?<name>[a-z0-9]+(?:-[a-z0-9]+)*)\.md$/u;

/** The editors' pages of a content folder: `pages/NAME.md`, by name. */
export function listPages(contentDir: string): EditorialPage[] {
  const folder = path.join(contentDir, 'pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const { name } = NAME.exec(file)?.groups ?? {};
      return name === undefined
        ? []
        : [{ name, markdown: readFileSync(path.join(folder, file), 'utf8') }];
    });
}
