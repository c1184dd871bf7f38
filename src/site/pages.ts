import type { Side, Sides } from '../archive/model.ts';
import { listPages } from '../holdings/pages/list-pages.ts';
import type { EditorialPage } from '../holdings/pages/read-pages.ts';
import { PAGE_TEXTS } from '../texts/pages.ts';
import { archive, environment } from './archive.ts';

/** Pages to which every other page links, in a few words, for an archive that has not written them yet. */
const IN_SHORT: EditorialPage[] = [
  pageOf('about', (side) => [
    `# ${archive.title[side]}`,
    archive.description[side],
    archive.rights[side],
  ]),
  pageOf('help', (side) => {
    const { nav, search } = PAGE_TEXTS[side];
    return [`# ${nav.help}`, `## ${search.howTitle}`, search.how];
  }),
];

function pageOf(name: string, paragraphsIn: (side: Side) => string[]): EditorialPage {
  const [en, zh] = [paragraphsIn('en').join('\n\n'), paragraphsIn('zh').join('\n\n')];
  return { name, markdown: { en, zh } };
}

/** The pages written by the archive's editors, with `about` and `help` in any case. */
export function editorialPages(): EditorialPage[] {
  const written = listPages(environment.contentDir);
  const names = new Set(written.map(({ name }) => name));
  return [...written, ...IN_SHORT.filter(({ name }) => !names.has(name))];
}

/** What a page calls itself in each language: its first heading of level 1, or else its name. */
export function titleOf({ name, markdown: { en, zh } }: EditorialPage): Sides<string> {
  const heading = (markdown = ''): string | undefined => /^#\s+(.+)$/mu.exec(markdown)?.[1];
  const titles = { en: heading(en), zh: heading(zh) };
  return { en: titles.en ?? titles.zh ?? name, zh: titles.zh ?? titles.en ?? name };
}
