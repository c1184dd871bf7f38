import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import {
  readPlaces,
  withPlace,
  writePlaces,
  type Places,
} from '../../../src/components/reading/progress/places.ts';
import {
  rememberedPlaces,
  rememberPlace,
} from '../../../src/components/reading/progress/storage.ts';
import { STORED } from '../../../src/components/reading/progress/stored.ts';

/** A browser's storage with room for so many characters. */
function storageFor(room: number, text?: string) {
  const kept = new Map(text === undefined ? [] : [[STORED, text]]);
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

const manyPlaces = (count: number): Places =>
  Array.from({ length: count }, (_, at) => `article-${at}`).reduce<Places>(
    (places, article) => withPlace(places, article, 'p0000001'),
    new Map(),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was written is read again, in its order', () => {
  const ids = fc.string();
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(ids, ids), { selector: ([id]) => id }), (entries) => {
      const places = new Map(entries);
      expect([...readPlaces(writePlaces(places))]).toEqual([...places]);
    }),
  );
});

test.each([
  ['nothing', null, []],
  ['half a file', '[["a","p1"],["b"', []],
  ['something else', '{"a":"p1"}', []],
  ['null', 'null', []],
  ['entries of another kind', '[["a","p1"],["b",2],["c"],null,7,["d","p2"]]', ['a', 'd']],
])('of %s it reads what can be read', (_, text, articles) => {
  expect([...readPlaces(text).keys()]).toEqual(articles);
});

test('whatever text there is, reading it never fails', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      for (const [article, passage] of readPlaces(text)) {
        expect([typeof article, typeof passage]).toEqual(['string', 'string']);
      }
    }),
  );
});

test('the 200 articles read last are remembered, the latest last', () => {
  const places = manyPlaces(250);
  expect(places.size).toBe(200);
  expect([...places.keys()].at(0)).toBe('article-50');
  const again = withPlace(places, 'article-50', 'p0000002');
  expect(again.size).toBe(200);
  expect([...again].at(-1)).toEqual(['article-50', 'p0000002']);
});

test('an article that was read to its end is forgotten', () => {
  const places = withPlace(manyPlaces(3), 'article-1', undefined);
  expect([...places.keys()]).toEqual(['article-0', 'article-2']);
});

test('a place is remembered for the next visit', () => {
  vi.stubGlobal('localStorage', storageFor(1000));
  rememberPlace('article-1', 'p0000001');
  rememberPlace('article-2', 'p0000002');
  expect(rememberedPlaces().get('article-1')).toBe('p0000001');
});

test('damaged storage is begun anew', () => {
  vi.stubGlobal('localStorage', storageFor(1000, '[["a",'));
  rememberPlace('article-1', 'p0000001');
  expect([...rememberedPlaces()]).toEqual([['article-1', 'p0000001']]);
});

test('where storage is full, the places of long ago make room', () => {
  const all = writePlaces(manyPlaces(100));
  vi.stubGlobal('localStorage', storageFor(all.length, all));
  rememberPlace('another-article', 'p0000001');
  const places = rememberedPlaces();
  expect(places.get('another-article')).toBe('p0000001');
  expect(places.has('article-99')).toBe(true);
  expect(places.has('article-0')).toBe(false);
});

test('where nothing can be stored or read, nothing fails', () => {
  const full = storageFor(0);
  vi.stubGlobal('localStorage', full);
  rememberPlace('article-1', 'p0000001');
  expect(full.kept.size).toBe(0);
  expect(rememberedPlaces().size).toBe(0);

  const forbidden = () => {
    throw new DOMException('forbidden', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: forbidden, setItem: forbidden });
  rememberPlace('article-1', 'p0000001');
  expect(rememberedPlaces().size).toBe(0);
});
