import type { Years } from '../../archive/glossary/index.ts';
import { longDate } from './dates.ts';
import { articleCount, counted, pageName } from './phrases.ts';

/** How often. */
function times(count: number): string {
  return ['never', 'once', 'twice'][count] ?? counted(count, 'time');
}

/** What the pages of the glossary say, in English. */
export const TERMS = {
  title: 'Terms of the period',
  intro: 'Expressions of the time, what they meant then, and how the translations render them.',
  nothing: 'The glossary of this archive has no term yet.',
  letters: 'By the first letter of the pinyin',
  unnamed: 'Not in the archive so far',
  unnamedNote: 'The glossary explains these terms too, but no article names them.',
  up: 'All terms',
  times,
  years: ({ from, to }: Years) => {
    if (to === undefined) return `from ${from}`;
    return from === to ? String(from) : `${from}–${to}`;
  },
  also: 'Also printed as',
  see: 'See also',
  renderings: 'In the translations',
  found: (count: number, articles: number) => `${times(count)} in ${articleCount(articles)}`,
  notNamed: 'No article in this archive names it.',
  byProgram:
    'Found by a program, by the renderings that the glossary knows. The translations have not been checked.',
  source: (date: string, page: number) => `${longDate(date)}, ${pageName(page)}`,
  share: (count: number, total: number) => {
    const percent = Math.round((100 * count) / total);
    return percent === 0 ? 'under 1%' : `${percent}%`;
  },
  /** Before a wording. */
  searchFor: 'Search for ',
  otherwise: 'Rendered otherwise',
  untranslated: 'Not translated',
  notes: {
    otherwise:
      'The program found none of the known renderings here. The translation may paraphrase the term, leave it out, or have a word for it that the glossary does not know yet.',
    untranslated: 'There is no English for these sentences.',
  },
  notFound: 'Known to the glossary, not found here',
};
