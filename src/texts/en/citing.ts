import type { FormatName } from '../../citing/formats.ts';

/** What stands around citations, in English. */
export const CITING = {
  article: 'Cite this article',
  passage: (number: string) => `Cite passage ${number}`,
  copy: 'Copy',
  download: 'Download',
  formats: {
    'chicago-note': 'Chicago 18, note',
    'chicago-bibliography': 'Chicago 18, bibliography',
    mla: 'MLA 9, works cited',
    'mla-in-text': 'MLA 9, in the text',
    apa: 'APA 7, references',
    'apa-in-text': 'APA 7, in the text',
    gbt7714: 'GB/T 7714—2025 (in Chinese)',
    'plain-en': 'Plain, in English',
    'plain-zh': 'Plain, in Chinese',
    bibtex: 'BibTeX',
    ris: 'RIS',
    'csl-json': 'CSL-JSON',
  } satisfies Record<FormatName, string>,
};
