import path from 'node:path';
import type {
  LensArticle,
  RenderedPassage,
  Rendering,
} from '../../../../src/archive/renderings/index.ts';
import type { Stretch } from '../../../../src/archive/segments/index.ts';
import { openHoldings } from '../../../../src/holdings/index.ts';

const { holdings } = openHoldings(path.resolve(import.meta.dirname, '../../../../content'));
if (!holdings) throw new Error('the archive cannot be opened');

export const terms = holdings.listTerms();

/** The articles of `content/articles` with the renderings of their terms. */
export const articles: readonly LensArticle[] = holdings
  .listArticles()
  .map(({ id, date, page }) => ({
    id,
    date,
    page,
    passages: holdings.findRenderings(holdings.loadArticle(id)),
  }));

/** So much of the text is shown on either side of a wording, in UTF-16 units. */
const AROUND = { zh: 4, en: 12 };

function inContext(blocks: readonly { text: string }[], place: Stretch, around: number): string {
  const { text } = blocks[place.block]!;
  const { from, to } = place;
  const before = text.slice(Math.max(0, from - around), from).trimStart();
  return `${before}[${text.slice(from, to)}]${text.slice(to, to + around).trimEnd()}`;
}

/** What a rendering is, in words: the term and what renders it, each in [brackets] in its context. */
export function tell({ passage }: RenderedPassage, { zh, answer, untranslated }: Rendering) {
  const english = answer && inContext(passage.en, answer.en, AROUND.en);
  return {
    zh: inContext(passage.zh, zh, AROUND.zh),
    en: english ?? (untranslated ? '(no English)' : '(otherwise)'),
  };
}
