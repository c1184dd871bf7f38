import type { CitationRecord, CitedName } from '../record.ts';
import { upright, type RichText } from '../rich-text.ts';
import { ENGLISH } from '../words.ts';
import { closed } from './elements.ts';
import { englishHeadline, englishNames, newspaperTitle } from './english.ts';
import { curled, quoted } from './quotes.ts';

/**
 * What stands in a text that follows MLA style: `(Chen and Shi, passage 5)` (MLA Handbook, 9th
 * edition, chapter 6).
 */
export function mlaInText(record: CitationRecord): RichText {
  return parenthesis([surnames(record, 'and')], record);
}

/**
 * What stands in a text that follows APA style: `(Chen & Shi, 1957, passage 5)` (Publication Manual
 * of the American Psychological Association, 7th edition, 8.11–8.14).
 */
export function apaInText(record: CitationRecord): RichText {
  return parenthesis([surnames(record, '&'), upright(record.date.slice(0, 4))], record);
}

function parenthesis(elements: RichText[], { passage }: CitationRecord): RichText {
  if (passage) elements.push(upright(ENGLISH.passage(passage.number)));
  const inside = elements.flatMap((element, index) =>
    index < elements.length - 1 ? [...closed(element, ','), { text: ' ' }] : element,
  );
  return [{ text: '(' }, ...inside, { text: ')' }];
}

/** Up to two authors, or the first of more; an unsigned article by the beginning of its headline. */
function surnames(record: CitationRecord, and: string): RichText {
  const [first, second, ...others] = englishNames(record).map(surname);
  if (first === undefined) return headlineOrNewspaper(record);
  if (second === undefined) return upright(first);
  return upright(others.length > 0 ? `${first} ${ENGLISH.etAl}` : `${first} ${and} ${second}`);
}

function headlineOrNewspaper(record: CitationRecord): RichText {
  const headline = englishHeadline(record);
  return headline === '' ? newspaperTitle(record) : upright(quoted(beginningOf(headline)));
}

function surname({ name, family }: CitedName): string {
  return curled(family ?? name);
}

/** A headline as far as its first pause. */
function beginningOf(headline: string): string {
  return headline.split(/[:;,.?!](?= |$)|[：；，。？！]| [—–-] /u, 1)[0]!;
}
