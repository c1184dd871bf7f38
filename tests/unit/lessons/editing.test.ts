import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addItems,
  changeItem,
  changePack,
  itemKey,
  LONGEST,
  MOST_ITEMS,
  moveDown,
  moveItem,
  moveUp,
  newPack,
  quoteItem,
  readPack,
  removeItem,
  type TakenPassage,
  type TeacherPack,
} from '../../../src/lessons/index.ts';
import { anyPack, anyQuote, anyString, anyTaken } from './support/any-pack.ts';
import { ARTICLE, ITEM, PACK, QUOTE } from './support/samples.ts';

const taken = (passage: string): TakenPassage => ({
  article: ARTICLE,
  passage,
  seen: { en: '0000', zh: '0000' },
});
const A = taken('paaaaaaa');
const B = taken('pbbbbbbb');
const C = taken('pccccccc');
const ABC = addItems(newPack(), [A, B, C]);
const order = ({ items }: TeacherPack) => items.map(({ passage }) => passage[1]).join('');

test('passages come to the end, each once', () => {
  expect(order(addItems(addItems(newPack(), [A, B]), [B, C, A, C]))).toBe('abc');
});

test('a range that ends where it begins is the passage itself', () => {
  expect(order(addItems(ABC, [{ ...A, to: A.passage }]))).toBe('abc');
  expect(order(addItems(ABC, [{ ...A, to: B.passage }]))).toBe('abca');
});

test('a lesson holds no more passages than can be read again', () => {
  const many = Array.from({ length: 100 }, (_, n) => taken(`p00000${String(n).padStart(2, '0')}`));
  expect(addItems(newPack(), many).items).toHaveLength(MOST_ITEMS);
});

test.each([
  ['up', moveUp(ABC, itemKey(C)), 'acb'],
  ['up at the beginning', moveUp(ABC, itemKey(A)), 'abc'],
  ['down', moveDown(ABC, itemKey(A)), 'bac'],
  ['down at the end', moveDown(ABC, itemKey(C)), 'abc'],
  ['to the beginning', moveItem(ABC, itemKey(C), 0), 'cab'],
  ['to the middle', moveItem(ABC, itemKey(A), 1), 'bac'],
  ['beyond the beginning', moveItem(ABC, itemKey(B), -9), 'bac'],
  ['beyond the end', moveItem(ABC, itemKey(B), 99), 'acb'],
  ['though it is not there', moveUp(ABC, 'nothing'), 'abc'],
])('a passage moves %s', (_, pack, expected) => {
  expect(order(pack)).toBe(expected);
});

test('a passage is taken out, and the others stay', () => {
  expect(order(removeItem(ABC, itemKey(B)))).toBe('ac');
  expect(removeItem(ABC, 'nothing')).toEqual(ABC);
});

test('what is written is kept at its passage, cleaned and within its limits', () => {
  const changed = changeItem(ABC, itemKey(B), {
    question: 'Why?\r\n\u202EHow?',
    note: 'n'.repeat(5000),
  });
  expect(changed.items[1]).toEqual({
    ...ABC.items[1],
    question: 'Why?\nHow?',
    note: 'n'.repeat(LONGEST.note),
  });
  expect([changed.items[0], changed.items[2]]).toEqual([ABC.items[0], ABC.items[2]]);
  expect(changePack(ABC, { title: 'One\nline' })).toEqual({ ...ABC, title: 'One line' });
});

test('a frozen quote is what the maker saw', () => {
  const bare = { ...PACK, items: [{ ...ITEM, quote: undefined, seen: A.seen }] };
  expect(quoteItem(bare, itemKey(ITEM), QUOTE)).toEqual({ ...PACK, items: [ITEM] });
});

/** Something that a teacher does to a lesson; which passage is meant is a number of its place. */
const anyStep = fc.oneof(
  fc.array(anyTaken, { maxLength: 3 }).map((some) => (pack: TeacherPack) => addItems(pack, some)),
  fc.tuple(fc.nat(9), fc.integer({ min: -2, max: 12 })).map(([at, to]) => {
    return (pack: TeacherPack) => moveItem(pack, keyAt(pack, at), to);
  }),
  fc.nat(9).map((at) => (pack: TeacherPack) => moveUp(pack, keyAt(pack, at))),
  fc.nat(9).map((at) => (pack: TeacherPack) => moveDown(pack, keyAt(pack, at))),
  fc.tuple(fc.nat(9), anyString, anyString).map(([at, note, answer]) => {
    return (pack: TeacherPack) => changeItem(pack, keyAt(pack, at), { note, answer });
  }),
  fc.tuple(fc.nat(9), anyQuote).map(([at, quote]) => {
    return (pack: TeacherPack) => quoteItem(pack, keyAt(pack, at), quote);
  }),
  anyString.map((title) => (pack: TeacherPack) => changePack(pack, { title })),
);

function keyAt({ items }: TeacherPack, at: number): string {
  const item = items[at % items.length];
  return item ? itemKey(item) : 'nothing';
}

const keysOf = ({ items }: TeacherPack) => items.map(itemKey);

test('whatever a teacher does, no passage is lost or doubled, and the lesson can be read again', () => {
  fc.assert(
    fc.property(anyPack, fc.array(anyStep, { maxLength: 12 }), (start, steps) => {
      let pack = start;
      for (const step of steps) {
        const next = step(pack);
        expect(keysOf(next)).toEqual(expect.arrayContaining(keysOf(pack)));
        expect(new Set(keysOf(next)).size).toBe(next.items.length);
        pack = next;
      }
      expect(readPack(pack)).toEqual({ pack });
    }),
  );
});

test('taking a passage out takes out that one alone, and adding it again loses only its words', () => {
  fc.assert(
    fc.property(anyPack, fc.nat(9), (pack, at) => {
      const key = keyAt(pack, at);
      const without = removeItem(pack, key);
      expect(keysOf(without)).toEqual(keysOf(pack).filter((other) => other !== key));
      expect(new Set(keysOf(addItems(without, pack.items)))).toEqual(new Set(keysOf(pack)));
    }),
  );
});

test('a lesson is never changed, only made anew', () => {
  const frozen = Object.freeze({ ...ABC, items: Object.freeze([...ABC.items]) }) as TeacherPack;
  expect(() => {
    moveItem(changeItem(addItems(frozen, [A]), itemKey(A), { note: 'x' }), itemKey(C), 0);
    removeItem(frozen, itemKey(A));
  }).not.toThrow();
  expect(order(frozen)).toBe('abc');
});
