import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addItems,
  collect,
  discard,
  isCollected,
  itemKey,
  MOST_ITEMS,
  newPack,
  readTray,
  writeTray,
  type Tray,
} from '../../../src/lessons/index.ts';
import { anyTaken } from './support/any-pack.ts';
import { HOSTILE_VALUES } from './support/hostile-values.ts';
import { ARTICLE } from './support/samples.ts';

const taken = (passage: string) => ({
  article: ARTICLE,
  passage,
  seen: { en: '0000', zh: 'zzzz' },
});
const A = taken('paaaaaaa');
const B = taken('pbbbbbbb');

test('what is collected is there once and in its order until it is discarded', () => {
  const tray = collect(collect(collect([], A), B), A);
  expect(tray).toEqual([A, B]);
  expect(isCollected(tray, itemKey(B))).toBe(true);
  expect(discard(tray, itemKey(A))).toEqual([B]);
  expect(isCollected(discard(tray, itemKey(B)), itemKey(B))).toBe(false);
});

test('a tray survives being stored', () => {
  fc.assert(
    fc.property(fc.array(anyTaken), (all) => {
      const tray = all.reduce<Tray>(collect, []);
      expect(readTray(writeTray(tray))).toEqual(tray);
      expect(addItems(newPack(), tray).items.map(itemKey)).toEqual(tray.map(itemKey));
    }),
  );
});

test('a tray is never fuller than a lesson can be', () => {
  const many = Array.from({ length: 99 }, (_, n) => taken(`p00000${String(n).padStart(2, '0')}`));
  expect(many.reduce<Tray>(collect, [])).toHaveLength(MOST_ITEMS);
  expect(readTray(JSON.stringify(many))).toHaveLength(MOST_ITEMS);
});

test.each([null, '', 'rubbish', '{}', 'null', '7', '[', '{"0":{}}', `"${'a'.repeat(200_000)}"`])(
  'a storage that holds %.20s is an empty tray',
  (stored) => {
    expect(readTray(stored)).toEqual([]);
  },
);

test('what was damaged in the storage is left out, and the rest stays', () => {
  const damaged = HOSTILE_VALUES.filter((value) => {
    try {
      return JSON.stringify(value).length < 1000;
    } catch {
      return false;
    }
  });
  expect(damaged.length).toBeGreaterThan(15);
  const wrong = damaged.flatMap((value) => [
    value,
    { ...A, passage: value },
    { ...A, seen: value },
  ]);
  const extra = { ...B, title: '<script>', __proto__: { polluted: true } };
  expect(readTray(JSON.stringify([A, ...wrong, extra, A]))).toEqual([A, B]);
});
