import { listPages, type EditorialPage } from '../holdings/pages/list-pages.ts';
import { PAGE_TEXTS } from '../texts/pages.ts';
import { archive, environment } from './archive.ts';

/** Pages to which every other page links, in a few words, for an archive that has not written them yet. */
const IN_SHORT: EditorialPage[] = [
  {
    name: 'about',
    markdown: [`# ${archive.title.en}`, archive.description.en, archive.rights.en].join('\n\n'),
  },
  {
    name: 'help',
    markdown: `# ${PAGE_TEXTS.en.nav.help}\n\n## Searching\n\n${PAGE_TEXTS.en.search.how}`,
  },
];

/** The pages written by the archive's editors, with `about` and `help` in any case. */
export function editorialPages(): EditorialPage[] {
  const written = listPages(environment.contentDir);
  const names = new Set(written.map(({ name }) => name));
  return [...written, ...IN_SHORT.filter(({ name }) => !names.has(name))];
}
