import { expect, test } from 'vitest';
import { idsOfBlocks } from '../../../src/archive/ledger/page-ids.ts';
import { reconcile } from '../../../src/archive/ledger/reconcile.ts';
import { newRow } from '../../../src/archive/ledger/row.ts';
import { textId } from '../../../src/archive/passages/index.ts';
import { version } from './versions.ts';

const { page, blocks } = version([['One.'], ['一', '二']], [['Three.'], []], [[], ['四']]);
const [one, two, four] = ['一', '二', '四'].map(textId) as [string, string, string];
const three = textId('Three.');

test('a page owes nothing to a ledger that has exactly its ids', () => {
  const rows = [one, two, three, four].map((id) => newRow(id));
  const { aliases, gone, dead, unrecorded } = reconcile(rows, page);
  expect([aliases.size, gone.size, dead, unrecorded]).toEqual([0, 0, [], []]);
});

test('every passage and every further Chinese block must be recorded, partnered English must not', () => {
  expect(reconcile([], page).unrecorded).toEqual([one, two, three, four]);
});

test('a live id that is not on the page would die', () => {
  const lost = { ...newRow('p1111111'), line: 7 };
  expect(reconcile([lost, newRow(one)], page).dead).toEqual([lost]);
});

test('an earlier id is answered by the passage of the id that it leads to', () => {
  const rows = [
    newRow(one),
    newRow(two),
    newRow('p1111111', 'alias', two),
    newRow('p2222222', 'alias', one),
    newRow('p3333333', 'gone', four),
  ];
  const { aliases, gone, dead } = reconcile(rows, page);
  expect(aliases).toEqual(new Map([[one, ['p1111111', 'p2222222']]]));
  expect(gone).toEqual(new Map([[four, ['p3333333']]]));
  expect(dead).toEqual([]);
});

test('an English block that has found a partner still answers to its own id', () => {
  const { aliases, dead } = reconcile([newRow(textId('One.'))], page);
  expect(aliases).toEqual(new Map([[one, [textId('One.')]]]));
  expect(dead).toEqual([]);
});

test('a text that has come back answers for itself, and is to be recorded as live again', () => {
  const { aliases, gone, unrecorded } = reconcile([newRow(one), newRow(two, 'gone', one)], page);
  expect([aliases.size, gone.size]).toEqual([0, 0]);
  expect(unrecorded).toEqual([two, three, four]);
});

test('without an alignment no English block counts as lost, and none as unrecorded', () => {
  const { dead, unrecorded } = reconcile(
    [newRow(three), newRow(textId('One.'))],
    idsOfBlocks(blocks),
  );
  expect(dead).toEqual([]);
  expect(unrecorded).toEqual([one, two, four]);
});
