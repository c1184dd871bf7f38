import { readdirSync, type Dirent } from 'node:fs';
import { compareArticleIds, parseArticleId } from '../../archive/naming/article-id.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { placeIn, type Place } from '../files/places.ts';
import { leaves, unreadable } from '../files/read-file.ts';
import { correctionsPlace, PARTS, TAKEN_ADDRESSES, TRANSLATED } from './layout.ts';

/** How the files of a folder are called, and the problem of any other. */
interface Naming {
  end: string;
  /** True for what may stand before the ending. */
  accepts: (name: string) => boolean;
  code: 'ARTICLE_NAME_BAD' | 'CONTENT_UNEXPECTED';
  wanted: string;
}

const isArticleId = (name: string) => parseArticleId(name) !== undefined;

const NAMINGS = {
  articles: {
    end: '.txt',
    accepts: isArticleId,
    code: 'ARTICLE_NAME_BAD',
    wanted: 'files called ID.txt after an article',
  },
  alignment: {
    end: '.yml',
    accepts: isArticleId,
    code: 'CONTENT_UNEXPECTED',
    wanted: 'files called ID.yml after an article',
  },
  pages: {
    end: '.md',
    accepts: (file: string) => {
      const name = file.replace(TRANSLATED, '');
      return /^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name) && !TAKEN_ADDRESSES.has(name);
    },
    code: 'CONTENT_UNEXPECTED',
    wanted: `files called NAME.md, or NAME.zh.md for the same in Chinese, in small letters, digits and hyphens, NAME not being an address of the site's own (${[...TAKEN_ADDRESSES].join(', ')})`,
  },
} satisfies Record<string, Naming>;

/** What there is in a content folder, before anything is read. */
export interface Listing {
  /** Ids of the articles by date, page and slug. */
  ids: string[];
  /** Ids of the articles that have hand corrections of their alignment. */
  corrected: ReadonlySet<string>;
  /** The files of the pages written by the archive's editors, without `.md`: `about`, `about.zh`. */
  pages: string[];
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
    const kind = PARTS.get(entry.name);
    const { name: file } = placeIn(content, entry.name);
    if (kind === undefined) {
      const wanted = [...PARTS.keys()].join(', ');
      problems.push(problem('CONTENT_UNEXPECTED', { file }, { wanted }));
    } else if (
      !entry.isSymbolicLink() &&
      (kind === 'file' ? !entry.isFile() : !entry.isDirectory())
    ) {
      const wanted = `a ${kind} of this name`;
      problems.push(problem('CONTENT_UNEXPECTED', { file }, { wanted }));
    }
  }
  const namesIn = (folder: keyof typeof NAMINGS) =>
    names.has(folder) ? namesBy(NAMINGS[folder], placeIn(content, folder), content, problems) : [];
  const ids = namesIn('articles').sort(compareArticleIds);
  const corrected = new Set(namesIn('alignment'));
  const known = new Set(ids);
  for (const article of corrected) {
    if (known.has(article)) continue;
    const { name: file } = correctionsPlace(content, article);
    problems.push(problem('CORRECTIONS_WITHOUT_ARTICLE', { file }, { article }));
  }
  return { ids, corrected, pages: namesIn('pages').sort(), problems };
}

/** The names of the files in a folder, without their endings; files of other names are reported. */
function namesBy(
  { end, accepts, code, wanted }: Naming,
  folder: Place,
  content: Place,
  problems: Problem[],
): string[] {
  return entriesOf(folder, content, problems).flatMap((entry) => {
    const { name: file } = placeIn(folder, entry.name);
    const name = entry.name.slice(0, -end.length);
    if (entry.isDirectory()) problems.push(problem('FILE_NOT_REGULAR', { file }));
    else if (entry.name.endsWith(end) && accepts(name)) return [name];
    else problems.push(problem(code, { file }, { wanted }));
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
