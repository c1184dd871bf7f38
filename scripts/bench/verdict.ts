import type { Table } from './table.ts';

/** A figure with its bound and what became of it. */
export interface Verdict {
  figure: string;
  /** Empty for a figure that is only printed. */
  bound: string;
  measured: string;
  /** Absent for a figure that is only printed. */
  holds?: boolean;
}

/** The figures as a table. */
export function boundsTable(verdicts: readonly Verdict[]): Table {
  return {
    head: ['figure', 'bound', 'measured', ''],
    rows: verdicts.map(({ figure, bound, measured, holds }) => {
      const verdict = holds === undefined ? '' : holds ? 'holds' : 'DOES NOT HOLD';
      return [figure, bound, measured, verdict];
    }),
  };
}
