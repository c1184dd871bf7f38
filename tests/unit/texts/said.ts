import type { Flag } from '../../../src/archive/flags/index.ts';
import type { Sides } from '../../../src/archive/model.ts';

type Texts = Record<string, unknown>;

/** A text of the site: where it stands, and what it says, in parts where some are quotations. */
export interface Said {
  /** `search.SEARCH.nothing` */
  path: string;
  parts: string[];
}

const DAY = '1960-08-09';
const COUNTS = { articles: 12, passages: 1034 };
const FLAG: Flag = { kind: 'length', zh: 100, en: 10, usual: { least: 200, most: 400 } };
const CITED = {
  text: '7',
  filters: [{ en: 'June', zh: '六月' }],
  title: { en: 'Reports', zh: '报道' },
  release: { date: DAY, hash: '0' },
  address: '',
  found: COUNTS,
  day: DAY,
};

/** Where a passage in a handout comes from. */
const QUOTED = {
  newspaper: { en: 'People’s Daily', zh: '' },
  page: 2,
  headline: { en: '7', zh: '' },
  date: DAY,
  release: { date: DAY, hash: '0' },
  isTranslated: true,
};

/** Citations follow styles of their own, which differ from language to language. */
const CITING = 'citing';

/** What functions are asked with whose parameters are not all figures, by the ends of their paths. */
const SAMPLES: Record<string, unknown[]> = {
  'article.title': ['7', DAY],
  citation: [CITED],
  failureText: [{ code: 'text-too-long', item: 3, field: 'question', limit: 2000 }],
  flag: [FLAG, { en: '7', zh: '7' }],
  flagText: [FLAG, { en: '7', zh: '7' }],
  foundOf: [COUNTS, COUNTS],
  'handout.source': [QUOTED],
  issue: [2, 3, DAY],
  list: [['7', '8']],
  longDate: [DAY],
  monthName: [DAY],
  months: ['1960'],
  next: [DAY, 3],
  noteText: [{ kind: 'cut', length: 3000 }],
  passagesInArticles: [COUNTS],
  period: ['1960-08'],
  previous: [DAY, 3],
  'search.found': [COUNTS],
  sentFrom: [{ en: 'Lanzhou', zh: '' }],
  share: [1, 1000],
  shortMonth: ['1960-08'],
  'terms.source': [DAY, 3],
  'terms.years': [{ from: 1958, to: 1960 }],
  unfiltered: [COUNTS],
  'words.years': ['1958', '1960'],
};

function sampleFor(path: string, parameters: number): unknown[] {
  const name = path.toLowerCase();
  const sample = Object.entries(SAMPLES).find(([end]) => name.endsWith(`.${end.toLowerCase()}`));
  return sample?.[1] ?? Array<number>(parameters).fill(7);
}

/** Every text of the site in both languages; functions are asked with {@link SAMPLES}. */
export const SAID: Sides<Said[]> = {
  en: saidIn(import.meta.glob<Texts>('../../../src/texts/en/*.ts', { eager: true })),
  zh: saidIn(import.meta.glob<Texts>('../../../src/texts/zh/*.ts', { eager: true })),
};

function saidIn(modules: Record<string, Texts>): Said[] {
  return Object.entries(modules)
    .map(([file, texts]) => [file.replace(/^.*\/|\.ts$/gu, ''), texts] as const)
    .filter(([name]) => name !== CITING)
    .flatMap(([name, texts]) => told(texts, name));
}

function told(value: unknown, path: string): Said[] {
  if (typeof value === 'string') return [{ path, parts: [value] }];
  if (Array.isArray(value)) {
    const parts: unknown[] = value;
    return [{ path, parts: parts.filter((part) => typeof part === 'string') }];
  }
  if (typeof value === 'function') {
    const say = value as (...given: unknown[]) => unknown;
    return told(say(...sampleFor(path, say.length)), path);
  }
  return Object.entries(value as Texts).flatMap(([key, inner]) => told(inner, `${path}.${key}`));
}
