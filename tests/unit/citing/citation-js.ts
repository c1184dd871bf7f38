import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

// LaTeX's names for braces, which the reader does not know yet.
Object.assign(plugins.config.get('@bibtex').constants.commands, {
  textbraceleft: '{',
  textbraceright: '}',
});

/** The only item of a BibTeX or RIS file, read by citation-js as CSL has it. */
export function readBack(file: string): Record<string, unknown> {
  const { data } = new Cite(file);
  if (data.length !== 1) throw new Error(`${data.length} items were read`);
  return data[0]!;
}
