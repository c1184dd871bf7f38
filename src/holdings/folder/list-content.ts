import { readdirSync, type Dirent } from 'node:fs';
import { compareArticleIds, parseArticleId } from '../../archive/naming/article-id.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place } from '../files/places.ts';
import { leaves, unreadable } from '../files/read-file.ts';

/** The files and folders that a content folder may have. */
const PARTS: Readonly<Record<string, 'file' | 'folder'>> = {
  'archive.yml': 'file',
  'places.yml': 'file',
  'terms.yml': 'file',
  'ledger.tsv': 'file',
  'README.md': 'file',
  LICENSE: 'file',
  articles: 'folder',
  alignment: 'folder',
  lessons: 'folder',
  pages: 'folder',
};

/** What there is in a content folder, before anything is read. */
export interface Listing {
  /** Ids of the articles by date, page and slug. */
  ids: string[];
  /** Ids of the articles that have hand corrections of their alignment. */
  corrected: ReadonlySet<string>;
  problems: Problem[];
}

/**
 * Lists a content folder and refuses what does not belong there: misnamed files, folders in the
 * place of files, symbolic links that lead out of it. Names that begin with a dot are passed over.
 */
export function listContent(content: Place): Listing {
  const problems: Problem[] = [];
  const parts = entriesOf(content, content, problems);
  const names = new Set(parts.map(({ name }) => name));
  for (const entry of parts) {
    const kind = Object.hasOwn(PARTS, entry.name) ? PARTS[entry.name] : undefined;
    const file = placeIn(content, entry.name).name;
    if (kind === undefined)
      problems.push(
        problem('CONTENT_UNEXPECTED', { file }, { wanted: Object.keys(PARTS).join(', ') }),
      );
    else if (!entry.isSymbolicLink() && (kind === 'file' ? !entry.isFile() : !entry.isDirectory()))
      problems.push(problem('CONTENT_UNEXPECTED', { file }, { wanted: `a ${kind} of this name` }));
  }
  const idsIn = (folder: string, end: string, code: 'ARTICLE_NAME_BAD' | 'CONTENT_UNEXPECTED') =>
    names.has(folder)
      ? namedAfterArticles(content, placeIn(content, folder), end, code, problems)
      : [];
  const ids = idsIn('articles', '.txt', 'ARTICLE_NAME_BAD').sort(compareArticleIds);
  const corrected = new Set(idsIn('alignment', '.yml', 'CONTENT_UNEXPECTED'));
  const known = new Set(ids);
  for (const article of corrected) {
    const { name: file } = placeIn(content, 'alignment', `${article}.yml`);
    if (!known.has(article))
      problems.push(problem('CORRECTIONS_WITHOUT_ARTICLE', { file }, { article }));
  }
  return { ids, corrected, problems };
}

/** The ids after which the files of a folder are called. */
function namedAfterArticles(
  content: Place,
  folder: Place,
  end: string,
  code: 'ARTICLE_NAME_BAD' | 'CONTENT_UNEXPECTED',
  problems: Problem[],
): string[] {
  return entriesOf(folder, content, problems).flatMap((entry) => {
    const { name: file } = placeIn(folder, entry.name);
    const id = entry.name.slice(0, -end.length);
    if (entry.isDirectory()) problems.push(problem('FILE_NOT_REGULAR', { file }));
    else if (!entry.name.endsWith(end) || !parseArticleId(id))
      problems.push(problem(code, { file }, { wanted: `files called ID${end} after an article` }));
    else return [id];
    return [];
  });
}

/** The visible entries of a folder, without links that lead out of `root`. */
function entriesOf(folder: Place, root: Place, problems: Problem[]): Dirent[] {
  try {
    return readdirSync(folder.path, { withFileTypes: true }).filter((entry) => {
      if (entry.name.startsWith('.')) return false;
      if (!entry.isSymbolicLink()) return true;
      const place = placeIn(folder, entry.name);
      try {
        if (!leaves(place.path, root.path)) return true;
        problems.push(problem('FILE_LINK_LEAVES', { file: place.name }));
      } catch (error) {
        problems.push(unreadable(error, place));
      }
      return false;
    });
  } catch (error) {
    problems.push(unreadable(error, folder));
    return [];
  }
}
