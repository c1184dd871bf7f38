import type { Dictionary } from '../../align/dictionary.ts';
import { wholeWords } from '../../align/words/whole-words.ts';
import type { Occurrence } from '../../finder/index.ts';
import { createTermFinder, type Term } from '../../glossary/index.ts';
import type { Stretch } from '../../segments/index.ts';
import { segmentAt, type ComparedText } from '../comparison.ts';
import type { TermFlag } from '../flag.ts';
import { stretchOf } from '../side-text.ts';
import { stemsOf, termEvidence, type TermEvidence } from './evidence.ts';
import { leftIn, plainEnglish, type PlainEnglish } from './left-over.ts';

/** Finds terms of the glossary that a translation surely does not have. */
export type TermChecker = (zh: ComparedText, en: ComparedText) => TermFlag[];

/**
 * Makes a function that checks how the terms of the glossary were translated. A term is flagged when
 * its Chinese or its pinyin stands in the English in the place of a rendering. One that the
 * dictionary knows as a word is also flagged when nothing in the English of its sentence reminds of
 * any of its renderings or of what the dictionary says of its parts. Other renderings than those of
 * the glossary are no fault.
 */
export function createTermChecker(terms: readonly Term[], dictionary: Dictionary): TermChecker {
  const find = createTermFinder(terms, wholeWords(dictionary));
  const evidence = new Map(terms.map((term) => [term, termEvidence(term, dictionary)]));

  return (zh, en) => {
    const found = find(zh.text, 'zh');
    if (found.length === 0) return [];
    const english = plainEnglish(en.text);
    const flags = found.flatMap((place): TermFlag[] => {
      const term = place.values[0]!;
      const known = evidence.get(term)!;
      const left = leftIn(english, zh.text.slice(place.from, place.to), known);
      const isWrong = left
        ? timesOf(find(en.text, 'en'), term) < timesOf(found, term)
        : known.isFixed && isLost(zh, en, place.from, known);
      if (!isWrong) return [];
      const flag = { kind: 'terms' as const, term: term.id, zh: stretchOf(zh, place) };
      return [left ? { ...flag, en: stretchOf(en, left) } : flag];
    });
    return flags.filter(({ en: left }, at) => left === undefined || isFirst(flags, left, at));
  };

  /** Whether nothing in the English of the sentence at a place reminds of a term. */
  function isLost(zh: ComparedText, en: ComparedText, at: number, known: TermEvidence): boolean {
    const segment = segmentAt(zh, at);
    if (segment === undefined) return false;
    const spans = en.segments[segment]!.map(({ from, to }) => en.text.slice(from, to));
    const english = plainEnglish(spans.join(' '));
    return !isRendered(english, known);
  }

  function isRendered({ text, letters }: PlainEnglish, known: TermEvidence): boolean {
    if (known.letters !== '' && letters.includes(known.letters)) return true;
    if (stemsOf(text).some((word) => known.stems.has(word))) return true;
    return find(text, 'en').some(({ values }) => values.includes(known.term));
  }
}

function timesOf(found: readonly Occurrence<Term>[], term: Term): number {
  return found.filter(({ values }) => values.includes(term)).length;
}

/** Whether no flag before has the same left-over word, which stands for one of several Chinese ones. */
function isFirst(flags: readonly TermFlag[], left: Stretch, at: number): boolean {
  return !flags
    .slice(0, at)
    .some(({ en }) => en?.block === left.block && en.from <= left.from && left.to <= en.to);
}
