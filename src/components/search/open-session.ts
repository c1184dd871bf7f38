import { openSearch } from '../../search/browser/client.ts';
import { articleTexts } from './article-texts.ts';
import { foundIn } from './found.ts';
import { namesFrom } from './narrowing/names.ts';
import { narrowing } from './narrowing/narrowing.ts';
import type { PageParts } from './page-parts.ts';
import { Session } from './session.ts';
import { START, type SearchAddress } from './state/address.ts';
import { NO_FILTERS } from './state/filters.ts';
import { currentAddress } from './state/history.ts';
import { statusIn } from './status.ts';

/**
 * Puts together what a visit to the search page needs.
 *
 * @param data - the attributes of `<search-page>`
 * @param step - goes to another address of the page
 */
export function openSession(
  parts: PageParts,
  data: DOMStringMap,
  step: (address: SearchAddress) => void,
): Session {
  const search = openSearch({ indexUrl: data.index! });
  const names = namesFrom(() => search.names());
  const addressOf = (article: string): string => `${data.base!}articles/${article}/`;
  const session: Session = new Session({
    parts,
    search,
    names,
    status: statusIn(parts.status, parts.slow),
    narrowing: narrowing({
      parts,
      names,
      archive: data.first && data.last ? { first: data.first, last: data.last } : undefined,
      step,
      count: () => void session.count(),
    }),
    found: foundIn({
      parts,
      texts: articleTexts(addressOf),
      names: names.find,
      archive: {
        title: { en: data.titleEn!, zh: data.titleZh! },
        release: { date: data.releaseDate!, hash: data.release! },
      },
      addressOf,
      unfilter: () => {
        step({ ...currentAddress(), filters: NO_FILTERS, page: START.page });
      },
    }),
  });
  return session;
}
