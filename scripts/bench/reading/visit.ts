import type { Result } from 'lighthouse';
import { spreadOf } from '../measure.ts';
import { marksOf } from './marks.ts';

/** What one visit to a page came to. */
export interface Visit {
  /** Lighthouse's mark for performance, from 0 to 100. */
  performance: number;
  /** Until anything was painted, in milliseconds of the simulated phone, as all times here. */
  firstPaint: number;
  /** Until the largest part of the page was painted. */
  largestPaint: number;
  /** For how long the page could not have answered its reader. */
  blocked: number;
  /** How much of the page moved, and how far: 0 when nothing did. */
  shift: number;
  /** Bytes over the wire, with the headers of the responses. */
  bytes: number;
  requests: number;
}

/** Lighthouse's audits by what they say here. */
const AUDITS = {
  firstPaint: 'first-contentful-paint',
  largestPaint: 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  shift: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const satisfies Partial<Record<keyof Visit, string>>;

const FIGURES = ['performance', ...Object.keys(AUDITS), 'requests'] as readonly (keyof Visit)[];

/** A request as Lighthouse's list of them has it. */
interface Request {
  url: string;
  resourceType?: string;
}

/** Reads a visit from what Lighthouse says about it. @throws Error when a figure is missing */
export function visitOf(result: Pick<Result, 'audits' | 'categories'>): Visit {
  const figures = Object.entries(AUDITS).map(([name, id]) => {
    const value = result.audits[id]?.numericValue;
    if (value === undefined) throw new Error(`Lighthouse has no ${id}.`);
    return [name, value];
  });
  return {
    ...(Object.fromEntries(figures) as Record<keyof typeof AUDITS, number>),
    performance: marksOf(result).performance!,
    requests: requestsOf(result).length,
  };
}

/** The addresses of the scripts that a page has loaded, each once. */
export function scriptsOf(result: Pick<Result, 'audits'>): string[] {
  const scripts = requestsOf(result).filter(({ resourceType }) => resourceType === 'Script');
  return [...new Set(scripts.map(({ url }) => url))];
}

/** The median of every figure by itself, of at least one visit. */
export function medianOf(visits: readonly Visit[]): Visit {
  const medians = FIGURES.map((name) => [name, spreadOf(visits.map((one) => one[name])).median]);
  return Object.fromEntries(medians) as Record<keyof Visit, number>;
}

function requestsOf({ audits }: Pick<Result, 'audits'>): Request[] {
  const details = audits['network-requests']?.details;
  return details?.type === 'table' ? (details.items as unknown as Request[]) : [];
}
