import { citedKey, type CitedName } from '../record.ts';
import { fieldsOf, type NamedField } from '../fields/fields-of.ts';
import type { Cited } from '../fields/fields.ts';

/** Signs that TeX would act upon, as commands: braces would be counted even behind a backslash. */
const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '`': '\\textasciigrave{}',
};

/** Fields of which biblatex makes a list, cutting them at `and`. */
const LISTS = new Set(['location']);

/**
 * An entry for biblatex with Biber: UTF-8, signs of TeX escaped, the headline's capitals protected
 * from styles that lower them. Its key is the article's permanent name.
 *
 * @see https://mirrors.ctan.org/macros/latex/contrib/biblatex/doc/biblatex.pdf 2.1, 2.3
 */
export function bibtex(cited: Cited): string {
  const fields = fieldsOf('bibtex', cited).map(
    (field) => `  ${field.name} = {${valueOf(field)}},\n`,
  );
  return `@article{${citedKey(cited.record)},\n${fields.join('')}}\n`;
}

function valueOf({ name, kind, value }: NamedField): string {
  if (kind === 'names') return value.map(nameOf).join(' and ');
  if (kind === 'date') return value;
  // Taken as it is; only it must not upset the braces around it.
  if (kind === 'address') return value.replace(/[\s\\{}]/gu, encodeURIComponent);
  const escaped = escapeTex(value);
  return name === 'title' || LISTS.has(name) ? `{${escaped}}` : escaped;
}

function nameOf({ name, family, given }: CitedName): string {
  return family !== undefined && given !== undefined
    ? `${escapeTex(family)}, ${escapeTex(given)}`
    : `{${escapeTex(name)}}`;
}

/** Text that TeX sets as it stands: also pairs of signs that a font would join stay two. */
function escapeTex(text: string): string {
  return text
    .replace(/[\\{}&%$#_~^`]/gu, (sign) => COMMANDS[sign]!)
    .replace(/([-'<>,])(?=\1)/gu, '$1{}');
}
