import { realpathSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../archive/model.ts';
import { articleId } from '../../archive/naming/name-article.ts';
import type { Code } from '../../archive/problems/catalogue.ts';
import { problem, type Problem } from '../../archive/problems/problem.ts';
import { contradictions } from '../articles/contradictions.ts';
import { textKey } from '../articles/fingerprint.ts';
import type { Place } from '../files/places.ts';
import { documentPlace } from '../folder/layout.ts';
import { candidatesFor, type Candidate, type Filed } from './filed.ts';

/**
 * What a document becomes: a new article, the document of an article in the place of its old one,
 * or, being a filed document itself, nothing new except that its ids are recorded.
 */
export interface Decision {
  kind: 'new' | 'replace' | 'record';
  id: string;
}

/** What the documents of one call have been found to become, so far. */
export interface Given {
  /** The file with a Chinese text, by the text's fingerprint. */
  byText: Map<string, string>;
  /** The file that becomes an article, by the article's id. */
  byId: Map<string, string>;
  /** Ids that articles have, once had, or get in this call. */
  taken: Set<string>;
}

/** A decision, perhaps with warnings, or the reasons why there is none. */
interface Outcome {
  decision?: Decision;
  problems: Problem[];
}

/** A text that is less similar is no version of another. */
const LEAST_SIMILARITY = 0.5;
/** The next candidate must be less similar by this much, or the choice is not clear. */
const LEAST_LEAD = 0.1;

/** A document that is looked at. */
interface Subject {
  file: Place;
  document: Document;
  /** The fingerprint of its Chinese text. */
  key: string;
}

/** Decides what a document becomes, and takes a note of it in `given`. */
export function decide(
  file: Place,
  document: Document,
  filed: Filed,
  given: Given,
  replace: boolean,
): Outcome {
  const subject = { file, document, key: textKey(document) };
  const outcome = outcomeFor(subject, filed, given, replace);
  if (outcome.decision) {
    given.byText.set(subject.key, file.name);
    given.byId.set(outcome.decision.id, file.name);
    given.taken.add(outcome.decision.id);
  }
  return outcome;
}

function outcomeFor(subject: Subject, filed: Filed, given: Given, replace: boolean): Outcome {
  const own = filedAs(subject.file, filed);
  if (own !== undefined) return decideFor('record', own, subject, filed);
  const other = given.byText.get(subject.key);
  if (other !== undefined) return refuse(subject, 'DOCUMENT_GIVEN_TWICE', { other });
  return replace ? decideReplace(subject, filed, given) : decideNew(subject, filed, given);
}

function decideNew(subject: Subject, filed: Filed, { taken }: Given): Outcome {
  const { date, page, title } = subject.document;
  const article = filed.byText.get(subject.key);
  if (article !== undefined) return refuse(subject, 'DOCUMENT_FILED_ALREADY', { article });
  const named = nameOf(subject.file);
  if (filed.ids.has(named)) return refuse(subject, 'DOCUMENT_NAME_FILED', { article: named });
  return { decision: { kind: 'new', id: articleId(date, page, title.zh, taken) }, problems: [] };
}

function decideReplace(subject: Subject, filed: Filed, given: Given): Outcome {
  const named = nameOf(subject.file);
  const sameText = filed.byText.get(subject.key);
  const candidates =
    filed.ids.has(named) || sameText !== undefined ? [] : candidatesFor(filed, subject.document);
  const id = filed.ids.has(named) ? named : (sameText ?? clearlyBest(candidates));
  if (id === undefined)
    return refuse(subject, 'REPLACED_UNKNOWN', { candidates: list(candidates) });
  const other = given.byId.get(id);
  if (other !== undefined) return refuse(subject, 'REPLACED_TWICE', { article: id, other });
  return decideFor('replace', id, subject, filed);
}

/**
 * Lets a document be an article's, if no other has its text. Its date may have been corrected: the
 * article's name, which begins with the old one, is permanent.
 */
function decideFor(kind: Decision['kind'], id: string, subject: Subject, filed: Filed): Outcome {
  const article = filed.byText.get(subject.key);
  if (article !== undefined && article !== id)
    return refuse(subject, 'ARTICLE_TEXT_REPEATED', { article });
  const problems = contradictions(id, subject.document, subject.file.name);
  return { decision: { kind, id }, problems };
}

function refuse({ file }: Subject, code: Code, details: Record<string, string>): Outcome {
  return { problems: [problem(code, { file: file.name }, details)] };
}

/** A file's name without its ending. */
function nameOf(file: Place): string {
  return path.basename(file.path).replace(/\.[^.]*$/u, '');
}

/** The article whose filed document a file is. */
function filedAs(file: Place, { content, ids }: Filed): string | undefined {
  const id = nameOf(file);
  if (!ids.has(id)) return undefined;
  const same = realpathSync(file.path) === realpathSync(documentPlace(content, id).path);
  return same ? id : undefined;
}

function clearlyBest([first, second]: readonly Candidate[]): string | undefined {
  if (!first || first.similarity < LEAST_SIMILARITY) return undefined;
  return first.similarity - (second?.similarity ?? 0) >= LEAST_LEAD ? first.id : undefined;
}

function list(candidates: readonly Candidate[]): string {
  if (candidates.length === 0) return 'no article is of this date and page';
  return candidates
    .map(({ id, similarity }) => `${id}: ${Math.round(similarity * 100)}% similar`)
    .join(', ');
}
