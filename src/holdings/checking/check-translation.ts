import { flagProblem } from '../../archive/flags/index.ts';
import type { Problem } from '../../archive/problems/problem.ts';
import { placeOf } from '../files/places.ts';
import { listContent } from '../folder/list-content.ts';
import { readGlossary } from '../reference/reference-files.ts';
import { archiveFlagFinder } from '../translation/flag-finder.ts';
import { segmented } from '../translation/segmented.ts';
import { readNamed, readTranslated, type Translated } from '../translation/translated.ts';
import { isContentFolder } from './check-documents.ts';

/**
 * Warns of whatever cannot be right about translations. Documents with errors are passed over.
 *
 * @param names - files and folders as they were typed, of which a content folder stands for its
 *   articles; all of `contentDir` when there is none
 * @param contentDir - the archive whose glossary and whose usual lengths count for documents alone
 */
export function checkTranslations(names: readonly string[], contentDir: string): Problem[] {
  const folders = names.length > 0 ? names.filter(isContentFolder) : [contentDir];
  const documents = names.filter((name) => !isContentFolder(name));
  return [
    ...(documents.length > 0 ? flagsOf(readNamed(documents), finderOf(contentDir)) : []),
    ...folders.flatMap((folder) => flagsOf(readFiled(folder), finderOf(folder))),
  ];
}

function* readFiled(folder: string): Generator<Translated> {
  const content = placeOf(folder);
  for (const id of listContent(content).ids) {
    const translated = readTranslated(content, id);
    if (translated) yield translated;
  }
}

function finderOf(folder: string) {
  const content = placeOf(folder);
  const terms = readGlossary(content).entries ?? [];
  return archiveFlagFinder(content, listContent(content).ids, terms);
}

function flagsOf(articles: Iterable<Translated>, find: ReturnType<typeof finderOf>): Problem[] {
  const problems: Problem[] = [];
  for (const { file, lines, document, passages } of articles) {
    find(segmented(passages), document.date).forEach((flags, at) => {
      problems.push(...flags.map((flag) => flagProblem(flag, passages[at]!, { file, lines })));
    });
  }
  return problems;
}
