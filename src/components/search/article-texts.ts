import type { Sides } from '../../archive/model.ts';

/** A passage as its article's page has it. */
export interface PassageText extends Sides<string> {
  id: string;
}

/** How many articles' texts are kept. */
const KEPT = 200;

/** For how long a page is waited for, in milliseconds. */
const PATIENCE = 30_000;

/** Reads the texts of articles from their pages, where they stand anyway. */
export interface ArticleTexts {
  /** The passages of an article if they are here already. */
  known: (article: string) => PassageText[] | undefined;
  /** The passages of an article that is not known yet; rejects when its page cannot be had. */
  load: (article: string) => Promise<PassageText[]>;
}

/**
 * @param addressOf - the address of an article's page
 */
export function articleTexts(addressOf: (article: string) => string): ArticleTexts {
  const texts = new Map<string, PassageText[]>();
  const loading = new Map<string, Promise<PassageText[]>>();

  const load = async (article: string): Promise<PassageText[]> => {
    try {
      const passages = await readPage(addressOf(article));
      texts.set(article, passages);
      if (texts.size > KEPT) texts.delete(texts.keys().next().value!);
      return passages;
    } finally {
      loading.delete(article);
    }
  };
  return {
    known: (article) => texts.get(article),
    load: (article) => {
      const begun = loading.get(article) ?? load(article);
      loading.set(article, begun);
      return begun;
    },
  };
}

async function readPage(address: string): Promise<PassageText[]> {
  const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  return [...page.querySelectorAll('[data-passage]')].map(readPassage);
}

function readPassage(row: Element): PassageText {
  return {
    id: row.id,
    en: readSide(row.querySelector(':scope > [lang="en"]')),
    zh: readSide(row.querySelector(':scope > [lang="zh-Hans"]')),
  };
}

/** The blocks of a side, one a line, as the index has them; empty when there is none. */
function readSide(side: Element | null): string {
  if (!side || side.hasAttribute('data-absent')) return '';
  return Array.from(side.children, (block) => block.textContent).join('\n');
}
