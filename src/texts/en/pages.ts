import type { Sides } from '../../archive/model.ts';
import { numeral } from '../numeral.ts';
import { longDate, monthName, period } from './dates.ts';
import { flagText } from './flags.ts';
import { NARROWING } from './narrowing.ts';
import { articleCount, pageName } from './phrases.ts';
import { PREFERENCES } from './preferences.ts';
import { TERMS } from './terms.ts';

/** What the pages say, in English. The archive's own words stand in `content/`. */
export const PAGES = {
  articleCount,
  longDate,
  monthName,
  narrowing: NARROWING,
  numeral,
  pageName,
  period,
  preferences: PREFERENCES,
  terms: TERMS,
  nav: {
    label: 'Site',
    skip: 'Skip to the text',
    dates: 'Dates',
    terms: 'Terms',
    search: 'Search',
    about: 'About',
    help: 'Help',
  },
  searchBox: {
    label: 'Search in English or Chinese',
    placeholder: 'English / 中文',
    submit: 'Search',
    examples: 'For example',
  },
  article: {
    /** The title of the page, which browsers show. */
    title: (headline: string, date: string) => `${headline}, ${longDate(date)}`,
    edition: 'Edition',
    column: 'Column',
    /** The place of the dateline, which may be known in one language only. */
    sentFrom: ({ en, zh }: Sides<string>) => `Sent from ${en || zh} (read from the text)`,
    noticeLink: 'What this means',
    passageLink: (number: number) => `Link to passage ${number}`,
    absent: { en: 'No English for this passage', zh: 'No Chinese for this passage' },
    gone: 'The passage that your link leads to was removed from the text; this one is nearest to it.',
    inferred: {
      pairing: 'Uncertain pairing, worked out by a program',
      blocks: 'Where this begins or ends, or what it is, was worked out by a program',
    },
    flagged: 'A program compared this with the original and doubts it',
    flag: flagText,
    header: 'The document’s own header',
    headerNote: 'These lines came with the document and are kept as they are.',
    headerSide: { en: 'English half', zh: 'Chinese half' },
    /** Below the source, on paper. */
    release: (date: string, hash: string) => `release ${date} · ${hash}`,
    neighbours: 'Neighbouring articles',
    previous: (date: string, page: number) => `Earlier: ${longDate(date)}, ${pageName(page)}`,
    next: (date: string, page: number) => `Later: ${longDate(date)}, ${pageName(page)}`,
    /** Where an article stands among those from its issue of the newspaper, from 1. */
    issue: (at: number, of: number, date: string) =>
      of === 1
        ? `The one article from the issue of ${longDate(date)}`
        : `Article ${numeral(at)} of ${numeral(of)} from the issue of ${longDate(date)}`,
    cite: 'Cite this article',
    keys: 'Keys',
    /** What the keys do on a sentence that has the focus. */
    sentenceKeys:
      'Left or right arrow: the same sentence in the other language. Up and down: other sentences. Enter: keep both marked.',
  },
  home: {
    start: 'Find a passage',
    startNote: 'One box for both languages. Each hit shows the other language beside it.',
    some: 'Some of the reports',
    all: 'The reports',
    byDate: 'All by date',
  },
  dates: {
    title: 'By date',
    intro: 'The articles in the order in which the newspaper printed them.',
    nothing: 'No article yet.',
    up: 'All dates',
  },
  search: {
    title: 'Search',
    needsScript:
      'Search runs in your browser and needs JavaScript, which is switched off or did not load. All articles can be reached by date without it.',
    how: 'Words, phrases in quotation marks, figures, any run of Chinese characters, or several of these together.',
    /** Over it in a help page. The English makes the address `/help/#searching`. */
    howTitle: 'Searching',
    howLink: 'How to search',
    needsScriptLink: 'Go to the articles by date',
  },
  notFound: {
    title: 'Page not found',
    text: 'There is no page at this address. It may have been mistyped, or cut off when it was copied.',
    dates: 'Browse by date',
  },
  problems: {
    title: 'Messages for maintainers',
    intro:
      'When a document or another file in the content folder cannot be used as it is, the commands say where and why, in the form “file:line:column CODE message”. These are all the codes.',
    error: 'Error: nothing is written until it is mended.',
    warning: 'Warning: the work goes on.',
    why: 'Why.',
    remedy: 'What to do.',
  },
  footer: {
    madeWith: 'Made with Duizhao 对照, free software for bilingual archives.',
  },
};
