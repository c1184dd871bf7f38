import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newRow, type LedgerRow } from '../../../src/archive/ledger/row.ts';
import {
  successorsByPlace,
  successorsBySimilarity,
} from '../../../src/archive/ledger/successors.ts';
import { updateRows } from '../../../src/archive/ledger/update-rows.ts';
import { textId } from '../../../src/archive/passages/index.ts';
import { version } from './versions.ts';
import { formatLedger, parseLedger } from './ledger-text.ts';

const NONE = new Map<string, never>();

test('a new article has all its ids recorded in the order of the page', () => {
  const { page } = version([['One.'], ['一', '二']], [['Three.'], []], [[], ['四']]);
  const ids = ['一', '二', 'Three.', '四'].map(textId);
  expect(updateRows([], page, NONE)).toEqual(ids.map((id) => newRow(id)));
});

test('an id that vanished follows the row that it leads to', () => {
  const { page } = version([[], ['一']], [[], ['二']]);
  const rows = [newRow('p1111111'), newRow(textId('二'))];
  const successors = new Map([['p1111111', { state: 'alias' as const, to: textId('一') }]]);
  expect(updateRows(rows, page, successors)).toEqual([
    newRow(textId('一')),
    newRow('p1111111', 'alias', textId('一')),
    newRow(textId('二')),
  ]);
});

test('aliases of an alias lead straight to its successor, and what was gone stays gone', () => {
  const { page } = version([[], ['一']]);
  const rows = [
    newRow('p3333333'),
    newRow('p1111111', 'alias', 'p3333333'),
    newRow('p2222222', 'gone', 'p3333333'),
  ];
  const successors = new Map([['p3333333', { state: 'alias' as const, to: textId('一') }]]);
  expect(updateRows(rows, page, successors)).toEqual([
    newRow(textId('一')),
    newRow('p1111111', 'alias', textId('一')),
    newRow('p2222222', 'gone', textId('一')),
    newRow('p3333333', 'alias', textId('一')),
  ]);
});

test('aliases of an id that is gone are gone with it', () => {
  const { page } = version([[], ['一']]);
  const rows = [newRow('p3333333'), newRow('p1111111', 'alias', 'p3333333')];
  const successors = new Map([['p3333333', { state: 'gone' as const, to: textId('一') }]]);
  expect(updateRows(rows, page, successors).map(({ state }) => state)).toEqual([
    'live',
    'gone',
    'gone',
  ]);
});

test('an English passage that has found a partner stays live', () => {
  const { page } = version([['One.'], ['一']]);
  expect(updateRows([newRow(textId('One.'))], page, NONE)).toEqual([
    newRow(textId('一')),
    newRow(textId('One.')),
  ]);
});

test('a text that comes back is live again', () => {
  const { page } = version([[], ['一']]);
  expect(updateRows([newRow(textId('一'), 'gone', 'p1111111')], page, NONE)).toEqual([
    newRow(textId('一')),
  ]);
});

/** A version with few words, so that texts come again, move, are joined and change partners. */
const anyText = (words: string[]) =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''));
const anyBlocks = (words: string[]) => fc.array(anyText(words), { maxLength: 2 });
const anyVersion = fc
  .array(
    fc.tuple(
      anyBlocks(['go ', 'deep ', 'work ', 'shop ']),
      anyBlocks(['深入', '车间', '干', '部']),
    ),
    {
      maxLength: 6,
    },
  )
  .map((rows) => rows.filter(([en, zh]) => en.length + zh.length > 0))
  .map((rows) => version(...(rows.length > 0 ? rows : [[['go'], ['干']] as [string[], string[]]])));

test('however often an article is replaced, no published id is ever lost', () => {
  const steps = fc.array(fc.record({ next: anyVersion, isTextLost: fc.boolean() }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(anyVersion, steps, (first, replacements) => {
      let current = first;
      let rows: LedgerRow[] = updateRows([], first.page, NONE);
      const published = new Set(first.page.published);
      for (const { next, isTextLost } of replacements) {
        const live = rows.filter(({ state }) => state === 'live').map(({ passage }) => passage);
        const successors = isTextLost
          ? successorsByPlace(live, next.page)
          : successorsBySimilarity(current, next);
        rows = updateRows(rows, next.page, successors);
        current = next;
        for (const id of next.page.published) published.add(id);

        expect(new Set(rows.map(({ passage }) => passage))).toEqual(published);
        for (const { passage, state, to } of rows) {
          expect(state === 'live').toBe(next.page.answers.has(passage));
          expect(next.page.answers.has(state === 'live' ? passage : to)).toBe(true);
        }
        const ledger = formatLedger([{ article: '1957-06-01-p1-a', rows }]);
        expect(parseLedger(ledger, 'ledger.tsv').problems).toEqual([]);
      }
    }),
    { numRuns: 300 },
  );
});
