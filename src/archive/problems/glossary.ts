import type { Entries } from './entry.ts';

/** Problems with what `terms.yml` says. */
export const GLOSSARY_PROBLEMS = {
  TERM_ID_REPEATED: {
    severity: 'error',
    message: 'The term of line {line} has the id “{id}” already; give this one another.',
    why: 'The id is the address of the page of the term, so that two terms cannot share it.',
    remedy: 'Choose another id, or remove the entry if it is the same term.',
  },
  TERM_REPEATED: {
    severity: 'error',
    message: '“{text}” is listed in line {line} already; remove it in one of the two places.',
    why: 'A Chinese wording belongs to one term, or the text could not say which of two entries explains it.',
    remedy: 'Join the two entries, or take the wording out of one of them.',
  },
  TERM_RENDERING_REPEATED: {
    severity: 'error',
    message: 'The rendering “{text}” is listed in line {line} already; remove one of the two.',
    why: 'Each rendering of a term is counted once. Capitals, quotation marks and white space do not make another.',
    remedy: 'Remove the rendering here.',
  },
  TERM_SEE_UNKNOWN: {
    severity: 'error',
    message: 'No term has the id “{id}”; correct it, or add that term.',
    why: 'The link to the related term would lead nowhere.',
    remedy: 'Correct the id, or take it away.',
  },
  TERM_SEE_POINTLESS: {
    severity: 'error',
    message: '“{id}” is the term itself or is listed before; remove it.',
    why: 'A term leads to other terms, and to each of them once.',
    remedy: 'Remove the id.',
  },
} as const satisfies Entries;
