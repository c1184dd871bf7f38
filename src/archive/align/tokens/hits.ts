import type { Sides } from '../../model.ts';
import type { TokenRow, TokenTable } from './token-table.ts';

/** The units of the other side that show a token, in order, and how often each does. */
export interface Hits {
  units: readonly number[];
  counts: readonly number[];
}

/** For each token of either side, in the order of its table, its hits on the other side. */
export function findHits({ en, zh }: Sides<TokenTable>): Sides<Hits[]> {
  const byKey = new Map<string, number[]>();
  en.rows.forEach(({ keys }, number) => {
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.push(number);
      else byKey.set(key, [number]);
    }
  });
  const english = en.rows.map((): TokenRow[] => []);
  const chinese = zh.rows.map((row) => {
    const partners: TokenRow[] = [];
    for (const key of row.keys) {
      for (const number of byKey.get(key) ?? []) {
        const partner = en.rows[number]!;
        if (partners.includes(partner)) continue;
        partners.push(partner);
        english[number]!.push(row);
      }
    }
    return partners;
  });
  return { zh: chinese.map(mergeHits), en: english.map(mergeHits) };
}

function mergeHits(rows: readonly TokenRow[]): Hits {
  if (rows.length === 1) return rows[0]!;
  const counts = new Map<number, number>();
  for (const row of rows) {
    row.units.forEach((unit, at) => {
      counts.set(unit, (counts.get(unit) ?? 0) + row.counts[at]!);
    });
  }
  const units = [...counts.keys()].sort((a, b) => a - b);
  return { units, counts: units.map((unit) => counts.get(unit)!) };
}
