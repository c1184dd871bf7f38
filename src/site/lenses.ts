import { gatherLenses, type Lens, type LensArticle } from '../archive/renderings/index.ts';
import { contentDigest } from '../holdings/index.ts';
import { holdings } from './archive.ts';

let gathered: { of: string; lenses: ReadonlyMap<string, Lens> } | undefined;

/**
 * What becomes of each term of the glossary in this archive, by the term's id. All articles are read
 * when it is first asked for, and in the live preview again when anything has changed.
 *
 * @throws when a document or the glossary has errors
 */
export function lenses(): ReadonlyMap<string, Lens> {
  // A build has one content, and to look whether thousands of files have changed takes time.
  const of = import.meta.env.DEV ? contentDigest(holdings) : 'this build';
  if (gathered?.of !== of) {
    gathered = { of, lenses: gatherLenses(holdings.listTerms(), articles()) };
  }
  return gathered.lenses;
}

function* articles(): Generator<LensArticle> {
  for (const { id, date, page } of holdings.listArticles()) {
    yield { id, date, page, passages: holdings.findRenderings(holdings.loadArticle(id)) };
  }
}
