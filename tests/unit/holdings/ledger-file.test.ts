import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  checkLedgerFile,
  openLedgerFile,
  readLedgerFile,
} from '../../../src/holdings/ledger/ledger-file.ts';
import { scratchFolder } from './scratch.ts';

const HEADER = 'article\tpassage\tstate\tto\n';

/** A ledger of articles with one row each, many times longer than what is read at once. */
function longLedger(articles: number): string {
  const rows = Array.from({ length: articles }, (_, index) => {
    const passage = `p${String(index).padStart(7, '0')}`;
    return `1957-06-01-p1-a-${index + 2}\t${passage}\tlive\t\n`;
  });
  return HEADER + rows.sort().join('');
}

function ledgerFile(text?: string) {
  const folder = scratchFolder(text === undefined ? {} : { 'ledger.tsv': text });
  return { path: path.join(folder, 'ledger.tsv'), name: 'ledger.tsv' };
}

test('a long ledger is read whole, and each article in it by itself, with its line', () => {
  const text = longLedger(9000);
  const file = ledgerFile(text);
  const lines = text.split('\n');
  expect(checkLedgerFile(file)).toEqual([]);
  expect([...readLedgerFile(file)]).toHaveLength(9000);
  const { rowsOf } = openLedgerFile(file);
  for (const index of [1, 2, 1000, 4711, 9000]) {
    const [article, passage] = lines[index]!.split('\t') as [string, string];
    expect(rowsOf(article)).toEqual([{ passage, state: 'live', to: '', line: index + 1 }]);
  }
  expect(rowsOf('1957-06-01-p1-unknown')).toEqual([]);
});

test('a ledger that is not there yet is empty', () => {
  const file = ledgerFile();
  expect(checkLedgerFile(file)).toEqual([]);
  expect([...readLedgerFile(file)]).toEqual([]);
  expect(openLedgerFile(file).rowsOf('1957-06-01-p1-a')).toEqual([]);
});

test('a ledger that changes is read anew', () => {
  const file = ledgerFile(HEADER);
  const ledger = openLedgerFile(file);
  const before = ledger.stamp();
  expect(ledger.rowsOf('1957-06-01-p1-a')).toEqual([]);
  appendFileSync(file.path, '1957-06-01-p1-a\tp1111111\tlive\t\n');
  expect(ledger.stamp()).not.toBe(before);
  expect(ledger.rowsOf('1957-06-01-p1-a')).toHaveLength(1);
});

test('a file without line ends is refused without being held in memory', () => {
  const file = ledgerFile();
  writeFileSync(file.path, Buffer.alloc(8 * 1024 * 1024, 'a'));
  expect(checkLedgerFile(file).map(({ code }) => code)).toEqual(['LEDGER_HEADER_WRONG']);
});
