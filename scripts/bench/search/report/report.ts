import { formatMarkdown, formatTable, type Table } from '../../table.ts';
import { boundsTable } from '../../verdict.ts';
import type { Measured } from '../run.ts';
import { verdictsOf } from './bounds.ts';
import { costTable, peerNotes, qualityTable } from './comparison.ts';
import { PEER_NOTES, SITE_NOTES, summaryOf } from './notes.ts';

/** A part of the report: a table and what is said about it. */
interface Section {
  table: Table;
  notes: readonly string[];
}

function sectionsOf(measured: Measured): Section[] {
  const bounds = { table: boundsTable(verdictsOf(measured)), notes: SITE_NOTES };
  if (measured.peers.length === 0) return [bounds];
  return [
    bounds,
    { table: qualityTable(measured), notes: [] },
    { table: costTable(measured), notes: [...PEER_NOTES, ...peerNotes(measured.peers)] },
  ];
}

/** What was measured, for the terminal. */
export function terminalReport(measured: Measured): string {
  const sections = sectionsOf(measured).map(({ table, notes }) =>
    [formatTable(table.head, table.rows), ...notes].join('\n'),
  );
  return [summaryOf(measured), ...sections].join('\n\n');
}

/** What was measured, in Markdown. */
export function markdownReport(measured: Measured): string {
  const sections = sectionsOf(measured).map(({ table, notes }) =>
    [formatMarkdown(table), ...(notes.length > 0 ? [listOf(notes)] : [])].join('\n\n'),
  );
  return [summaryOf(measured), ...sections].join('\n\n');
}

function listOf(notes: readonly string[]): string {
  return notes.map((note) => `- ${note.replaceAll('*', '\\*').replaceAll('_', '\\_')}`).join('\n');
}
