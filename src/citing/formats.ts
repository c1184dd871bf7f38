import { bibtex } from './exports/bibtex.ts';
import { cslJson } from './exports/csl-json.ts';
import { ris } from './exports/ris.ts';
import type { Cited } from './fields/fields.ts';
import { citedKey, type CitationRecord } from './record.ts';
import { upright, type RichText } from './rich-text.ts';
import { apa } from './styles/apa.ts';
import { chicagoBibliography, chicagoNote } from './styles/chicago.ts';
import { gbt7714 } from './styles/gbt7714.ts';
import { apaInText, mlaInText } from './styles/in-text.ts';
import { mla } from './styles/mla.ts';
import { plainChinese, plainEnglish } from './styles/plain.ts';

/** A way to cite: how it writes, and the file that it makes when it makes one. */
export interface Format {
  cite: (cited: Cited) => RichText;
  /** The language in which it cites, for the element that shows it. */
  lang: 'en' | 'zh-Hans';
  /** The end of a file's name, with the full stop, and its media type. */
  file?: { ending: string; type: string };
}

const english = (cite: Format['cite']): Format => ({ cite, lang: 'en' });
const chinese = (cite: Format['cite']): Format => ({ cite, lang: 'zh-Hans' });
const file = (write: (cited: Cited) => string, ending: string, type: string): Format => ({
  ...english((cited) => upright(write(cited))),
  file: { ending, type },
});

/** Every way to cite, in the order in which it is offered. */
export const FORMATS = {
  'chicago-note': english(({ record }) => chicagoNote(record)),
  'chicago-bibliography': english(({ record }) => chicagoBibliography(record)),
  mla: english(({ record, accessed }) => mla(record, accessed)),
  'mla-in-text': english(({ record }) => mlaInText(record)),
  apa: english(({ record }) => apa(record)),
  'apa-in-text': english(({ record }) => apaInText(record)),
  gbt7714: chinese(({ record, accessed }) => gbt7714(record, accessed)),
  'plain-en': english(({ record }) => plainEnglish(record)),
  'plain-zh': chinese(({ record }) => plainChinese(record)),
  bibtex: file(bibtex, '.bib', 'application/x-bibtex'),
  ris: file(ris, '.ris', 'application/x-research-info-systems'),
  'csl-json': file(cslJson, '.csl.json', 'application/vnd.citationstyles.csl+json'),
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

/** The name of a file with a citation: the article's permanent name, and the passage's id. */
export function fileName(record: CitationRecord, { ending }: NonNullable<Format['file']>): string {
  return citedKey(record).replace(':', '-') + ending;
}
