import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { readPack } from '../../../src/lessons/index.ts';
import { expectSafe } from './support/exact-pack.ts';
import { HOSTILE_TEXTS, HOSTILE_VALUES, UNCLEAN_TEXTS } from './support/hostile-values.ts';
import { pathsOf, withValue, type Path } from './support/paths.ts';
import { PACK } from './support/samples.ts';

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

const PATHS = pathsOf(PACK);
const show = (path: Path) => path.join('.');

/** Where a lesson has text that people write. */
const TEXTS = PATHS.filter((path) =>
  /^(?:title|introduction)$|(?:note|question|answer|quote\.en|quote\.zh|headline\.\w+|newspaper\.\w+)$/u.test(
    show(path),
  ),
);

test('the sample has every part of a lesson', () => {
  expect(PATHS.length).toBeGreaterThan(45);
  expect(TEXTS.length).toBe(14);
  expect(readPack(PACK)).toEqual({ pack: PACK });
});

test.each(PATHS.map((path) => [show(path), path] as const))(
  'whatever stands at %s instead is refused, or kept out',
  (_, path) => {
    for (const value of HOSTILE_VALUES) {
      const start = performance.now();
      expectSafe(readPack(withValue(PACK, path, value)));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  },
);

test.each(TEXTS.map((path) => [show(path), path] as const))(
  'code at %s is text and nothing else',
  (_, path) => {
    for (const text of HOSTILE_TEXTS) {
      const hostile = withValue(PACK, path, text);
      const { pack } = readPack(hostile);
      expect(path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), pack)).toBe(
        text,
      );
      expectSafe({ pack: pack! });
    }
    for (const text of UNCLEAN_TEXTS) expectSafe(readPack(withValue(PACK, path, text)));
    for (const text of UNCLEAN_TEXTS)
      expect(readPack(withValue(PACK, path, text)).pack).toBeDefined();
  },
);

test.each(PATHS.filter((path) => !TEXTS.includes(path)).map((path) => [show(path), path] as const))(
  'code at %s, where no text belongs, is refused',
  (_, path) => {
    for (const text of [...HOSTILE_TEXTS, ...UNCLEAN_TEXTS]) {
      const reading = readPack(withValue(PACK, path, text));
      expectSafe(reading);
      // Fingerprints that stand beside a quote are not read.
      if (!show(path).includes('items.0.seen')) expect(reading.failure).toBeDefined();
    }
  },
);

test('two hostile values at once are no better than one', () => {
  const anywhere = fc.constantFrom(...PATHS);
  const anything = fc.oneof(
    fc.constantFrom(...HOSTILE_VALUES, ...HOSTILE_TEXTS, ...UNCLEAN_TEXTS),
    fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true, withSet: true }),
  );
  fc.assert(
    fc.property(anywhere, anything, anywhere, anything, (a, first, b, second) => {
      expectSafe(readPack(withValue(withValue(PACK, a, first), b, second)));
    }),
    { seed: 1960, numRuns: 500 },
  );
});

test('anything at all is refused when it is no lesson', () => {
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, maxDepth: 5 }), (value) => {
      expect(readPack(value).failure).toBeDefined();
    }),
    { seed: 1957, numRuns: 500 },
  );
});

test.each([
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'script',
  'onload',
])('a key %s anywhere is left behind', (key) => {
  for (const path of [[], ...PATHS]) {
    const target = path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), PACK);
    if (typeof target !== 'object' || Array.isArray(target)) continue;
    const extra = JSON.parse(`{"${key}":{"polluted":true}}`) as object;
    const hostile = Object.create(Object.prototype, {
      ...Object.getOwnPropertyDescriptors(target),
      ...Object.getOwnPropertyDescriptors(extra),
    }) as unknown;
    expect(readPack(withValue(PACK, path, hostile))).toEqual({ pack: PACK });
  }
});

test('what is only inherited is not there', () => {
  expect(readPack(Object.create(PACK)).failure).toEqual({ code: 'not-a-lesson' });
});

test('getters are not run', () => {
  const trap = Object.defineProperty({ ...PACK }, 'title', {
    enumerable: true,
    get: () => expect.unreachable(),
  });
  expect(readPack(trap).failure).toEqual({ code: 'field-wrong', field: 'title' });
});

test.each([0, 2, -1, 1.5, 1e300, NaN])('version %s is not known', (version) => {
  expect(readPack({ ...PACK, version }).failure).toEqual({ code: 'version-unknown' });
});

test('the same object twice is the same passage twice', () => {
  const [item] = PACK.items;
  expect(readPack({ ...PACK, items: [item, item] }).failure).toEqual({
    code: 'item-repeated',
    item: 2,
  });
});
