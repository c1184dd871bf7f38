import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLink, encodeLink, LINK_LIMIT, pupilPack } from '../../../src/lessons/index.ts';
import { anyPack } from './support/any-pack.ts';
import { BARE_ITEM, PACK, withoutQuotes } from './support/samples.ts';

test('a link gives back the lesson, without its quotes', async () => {
  const { text, fits } = await encodeLink(PACK);
  expect(fits).toBe(true);
  expect(await decodeLink(text)).toEqual({ pack: withoutQuotes(PACK) });
});

test('every lesson comes back from its link, on both faces', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, async (pack) => {
      const teachers = withoutQuotes(pack);
      const pupils = pupilPack(teachers);
      expect(await decodeLink((await encodeLink(pack)).text)).toEqual({ pack: teachers });
      expect(await decodeLink((await encodeLink(pupilPack(pack))).text)).toEqual({ pack: pupils });
    }),
  );
});

test('a link needs no escaping in an address', async () => {
  await fc.assert(
    fc.asyncProperty(anyPack, async (pack) => {
      const { text } = await encodeLink(pack);
      expect(text).toMatch(/^1\.[A-Za-z0-9_-]+$/u);
      expect(new URL(`https://archive.example/lessons/pack/#${text}`).hash).toBe(`#${text}`);
    }),
  );
});

/** Words that hardly shrink when they are packed. */
function words(seed: number, count: number): string {
  return fc
    .sample(fc.string({ unit: 'binary-ascii', minLength: 6, maxLength: 6 }), {
      seed,
      numRuns: count,
    })
    .join(' ');
}

test('a lesson that is too long for a link says so, and its link still works', async () => {
  const items = [1, 2, 3, 4, 5].map((n) => ({
    ...BARE_ITEM,
    passage: `p000000${n}`,
    note: words(n, 250).replaceAll(/\p{Cc}/gu, ' '),
  }));
  const long = { ...PACK, items };
  const { text, fits } = await encodeLink(long);
  expect(text.length).toBeGreaterThan(LINK_LIMIT);
  expect(fits).toBe(false);
  expect(await decodeLink(text)).toEqual({ pack: long });
  expect((await encodeLink({ ...long, items: items.slice(0, 2) })).fits).toBe(true);
});

test('a lesson that would unpack to too much does not fit, however well it is packed', async () => {
  const items = Array.from({ length: 60 }, (_, n) => ({
    ...BARE_ITEM,
    passage: `p00000${String(n).padStart(2, '0')}`,
    answer: 'a'.repeat(4000),
    note: 'b'.repeat(2000),
  }));
  const { text, fits } = await encodeLink({ ...PACK, items });
  expect(text.length).toBeLessThan(LINK_LIMIT);
  expect(fits).toBe(false);
});
