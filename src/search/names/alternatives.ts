import type { Alternative, Counts } from '../model.ts';
import { findPart } from '../query/match.ts';
import type { Part, Query } from '../query/model.ts';
import { writeQuery } from '../query/write.ts';
import { elementsOf } from '../text/elements.ts';
import type { Name } from './name.ts';
import { isSameForm, partOfName } from './part-of-name.ts';
import { spansOf, type Span } from './spans.ts';

/** An alternative before it is known what it would find. */
export type Replacement = Omit<Alternative, keyof Counts>;

/** So many other names of one entry are offered. */
const MOST = 6;

const ONE_CHARACTER = /^.$/su;

/** A name that may be offered. */
interface Candidate {
  name: string;
  entry: Name;
  /** What stands for it in a query. */
  part: Part;
}

/**
 * The other names of what a query names: `Tientsin` is also 天津 and `Tianjin`. A name is recognised
 * as the search compares text (case, accents, width, traditional characters, inflections), and by its
 * pinyin without tones.
 *
 * Left out is what would find nothing new: what the query finds as it stands, as 天津 finds 天津市, and
 * of several offers those that another finds. So are names of one character, which are nearly always
 * parts of other words, and what the query has already.
 *
 * @param names - taken apart once for each list: the same list is to be given each time
 * @returns for each name in the query, in its order, at most 6 for each entry: Chinese, then English,
 *   as the entry has them
 */
export function alternativesOf(query: Query, names: readonly Name[]): Replacement[] {
  return spansOf(query.parts, names).flatMap((span) => {
    const before = query.parts.slice(0, span.from);
    const after = query.parts.slice(span.to);
    const replaced = query.parts.slice(span.from, span.to);
    const typed = replaced.map(({ source }) => source).join(' ');
    return offersFor(span, replaced, [...before, ...after]).map(({ name, entry, part }) => ({
      typed,
      name,
      kind: entry.kind,
      text: writeQuery({ parts: [...before, part, ...after], notes: [] }),
    }));
  });
}

function offersFor({ entries }: Span, replaced: readonly Part[], rest: readonly Part[]) {
  const others = entries
    .flatMap((entry) => [...entry.zh, ...entry.en].map((name) => candidateOf(name, entry)))
    .filter(({ name }) => !ONE_CHARACTER.test(name) && !finds(replaced, name));
  const offered = others
    .filter((each, at) => !others.some((other, place) => outdoes(other, each, place < at)))
    .filter(({ part }) => !rest.some(({ forms }) => isSameForm(forms.at(-1)!, part.forms[0]!)));
  return entries.flatMap((entry) => offered.filter((each) => each.entry === entry).slice(0, MOST));
}

function candidateOf(name: string, entry: Name): Candidate {
  return { name, entry, part: partOfName(name) };
}

/** True when one finds another; of two that find each other, the earlier does it. */
function outdoes(one: Candidate, other: Candidate, isEarlier: boolean): boolean {
  return (
    one !== other && finds([one.part], other.name) && (isEarlier || !finds([other.part], one.name))
  );
}

function finds(parts: readonly Part[], text: string): boolean {
  const elements = elementsOf(text);
  return parts.every((part) => findPart(elements, part).length > 0);
}
