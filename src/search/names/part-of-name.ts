import { formOf } from '../query/forms.ts';
import type { Form, Part } from '../query/model.ts';
import { CLOSING, parseQuery } from '../query/parse.ts';
import { elementsOf } from '../text/elements.ts';

const QUOTATION_MARKS = new RegExp(`[${[...CLOSING].flat().join('')}]`, 'gu');

/**
 * What stands for a name in a query: a part that finds it, quoted where the name would otherwise be
 * read as something else than one part.
 */
export function partOfName(name: string): Part {
  const form = formOf(elementsOf(name), false);
  const [part, ...more] = parseQuery(name).parts;
  const isPlain = part && more.length === 0 && !part.quoted && !part.excluded;
  return isPlain && isSameForm(part.forms[0]!, form) ? part : quotationOf(name, form);
}

/** Marks inside, which count for nothing between words, would only be mistaken for its ends. */
function quotationOf(name: string, form: Form): Part {
  const bare = name.replace(QUOTATION_MARKS, '');
  const source = isSameForm(formOf(elementsOf(bare), false), form) ? bare : name;
  return { source, quoted: true, excluded: false, forms: [formOf(elementsOf(source), true)] };
}

/** True for the same words, whether or not they stand for their inflections. */
export function isSameForm(one: Form, other: Form): boolean {
  const textOf = (form: Form) => form.map(({ kind, text }) => `${kind} ${text}`).join('\n');
  return textOf(one) === textOf(other);
}
