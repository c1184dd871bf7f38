import type { Token } from './token.ts';

/** One token of a side and where it occurs. */
export interface TokenRow extends Token {
  /** The units in which it occurs, in order, and how often in each. */
  units: number[];
  counts: number[];
}

/** All tokens of one side. */
export interface TokenTable {
  rows: TokenRow[];
  /** How many tokens each unit has, summed up: unit u has `sums[u + 1] - sums[u]`. */
  sums: Float64Array;
}

/** Gathers the tokens of a side's units into one table. */
export function tokenTable(units: readonly (readonly Token[])[]): TokenTable {
  const rows = new Map<string, TokenRow>();
  const sums = new Float64Array(units.length + 1);
  units.forEach((tokens, unit) => {
    sums[unit + 1] = sums[unit]! + tokens.length;
    for (const token of tokens) {
      const row = rows.get(token.name);
      if (!row) {
        const { name, keys, share } = token;
        rows.set(name, { name, keys, share, units: [unit], counts: [1] });
      } else if (row.units.at(-1) === unit) row.counts[row.counts.length - 1]!++;
      else {
        row.units.push(unit);
        row.counts.push(1);
      }
    }
  });
  return { rows: [...rows.values()], sums };
}
