import type { Result } from 'lighthouse';

/** The mark of each category that was looked at, from 0 to 100, as Lighthouse shows it. */
export function marksOf({ categories }: Pick<Result, 'categories'>): Record<string, number> {
  return Object.fromEntries(
    Object.values(categories).map(({ id, score }) => [id, Math.round(100 * (score ?? 0))]),
  );
}

/** What costs a page marks, one line for each audit: its name, what it asks, and what it found. */
export function faultsOf({ audits, categories }: Pick<Result, 'audits' | 'categories'>): string[] {
  const counted = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id),
  );
  return [...new Set(counted)].flatMap((id) => {
    const audit = audits[id];
    if (!audit || (audit.score ?? 1) === 1) return [];
    const found = JSON.stringify(audit.details ?? {}).slice(0, 1000);
    return `${id}: ${audit.title} ${audit.displayValue ?? ''} ${found}`;
  });
}
