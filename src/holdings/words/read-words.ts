import type { Place as NamedPlace } from '../../archive/gazetteer/index.ts';
import type { Term } from '../../archive/glossary/index.ts';
import { parseArticleId } from '../../archive/naming/article-id.ts';
import { problemsError } from '../../archive/problems/problem.ts';
import { createWordReader, type ArticleWords } from '../../archive/words/index.ts';
import { lexicon } from '../articles/dictionary.ts';
import { chineseBlocksOf, readFiled } from '../articles/sources.ts';
import type { Place } from '../files/places.ts';
import type { Reference } from '../reference/open-reference.ts';

/**
 * Makes the function that reads the Chinese of articles word by word. It does not align them. What is
 * told of words is learnt when it is first called, and anew when glossary or gazetteer have changed.
 *
 * @returns a function that throws when there is no such article or its document has errors
 */
export function articleWordReader(
  content: Place,
  { listTerms, listPlaces }: Reference,
): (id: string) => ArticleWords {
  let made:
    | {
        terms: readonly Term[];
        places: readonly NamedPlace[];
        read: ReturnType<typeof createWordReader>;
      }
    | undefined;
  const reader = () => {
    const terms = listTerms();
    const places = listPlaces();
    if (made?.terms !== terms || made.places !== places) {
      made = { terms, places, read: createWordReader(lexicon(), terms, places) };
    }
    return made.read;
  };
  return (id) => {
    if (!parseArticleId(id)) throw new Error(`There is no article “${id}”.`);
    const { document, problems } = readFiled(content, id);
    if (!document) throw problemsError(problems);
    return reader()({ blocks: chineseBlocksOf(document), authors: document.authors.zh });
  };
}
