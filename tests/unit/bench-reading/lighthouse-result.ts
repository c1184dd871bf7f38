import type { Result } from 'lighthouse';

/** What a made-up visit came to. */
export interface Seen {
  /** From 0 to 1. */
  score: number;
  paint: number;
  scripts: readonly string[];
}

/** A result as Lighthouse gives it, of which only what the benchmark reads is there. */
export function lighthouseResult({ score, paint, scripts }: Seen): Result {
  const figure = (numericValue: number) => ({ numericValue });
  const requests = [
    { url: 'http://localhost/', resourceType: 'Document' },
    ...scripts.map((url) => ({ url, resourceType: 'Script' })),
  ];
  const result = {
    audits: {
      'first-contentful-paint': { ...figure(paint), title: 'First paint', score: 0.9 },
      'largest-contentful-paint': { ...figure(2 * paint), title: 'Largest paint', score: 1 },
      'total-blocking-time': figure(3),
      'cumulative-layout-shift': figure(0),
      'total-byte-weight': figure(10_000),
      'network-requests': { details: { type: 'table', items: requests } },
      'not-asked': { title: 'Has no say', score: 0 },
    },
    categories: {
      performance: {
        id: 'performance',
        score,
        auditRefs: [
          { id: 'first-contentful-paint', weight: 10 },
          { id: 'largest-contentful-paint', weight: 25 },
          { id: 'not-asked', weight: 0 },
        ],
      },
    },
  };
  return result as unknown as Result;
}
