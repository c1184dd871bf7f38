import { isCommon } from '../text/common-words.ts';
import { elementsOf, type Element } from '../text/elements.ts';
import type { Form } from './model.ts';

/**
 * The forms in which a part of a query can be found, as far as it says them itself.
 *
 * @param source - without the quotation marks around it
 * @param isQuoted - true for the very words
 * @returns at least one, as typed, which is empty where there is nothing to look for
 */
export function formsOf(source: string, isQuoted: boolean): [typed: Form, ...others: Form[]] {
  const typed = formOf(elementsOf(source), isQuoted);
  if (isQuoted || !source.includes('"')) return [typed];
  return [typed, formOf(elementsOf(asPrinted(source)), false)];
}

/**
 * The pieces of a text as a query means them.
 *
 * @param isQuoted - true for the very words. Otherwise a word stands for its inflections; the
 *   commonest words do so only by themselves, and not joined to others as in `on-the-spot`.
 */
export function formOf(elements: readonly Element[], isQuoted: boolean): Form {
  const isJoined = elements.length > 1;
  return elements.flatMap(({ kind, text }) =>
    kind === 'break' ? [] : [{ kind, text, exact: isQuoted || (isJoined && isCommon(text)) }],
  );
}

/** `推广"试验田"的经验` with the marks that Chinese prints, which not every keyboard has. */
function asPrinted(source: string): string {
  let isOpen = false;
  return source.replaceAll('"', () => {
    isOpen = !isOpen;
    return isOpen ? '“' : '”';
  });
}
