import { expect } from 'vitest';
import { failureText as inChinese } from '../../../../src/texts/zh/lessons.ts';
import { failureText as inEnglish } from '../../../../src/texts/en/lessons.ts';
import type { Reading } from '../../../../src/lessons/failure.ts';

/** All keys that an object of a pack may have, by its path without the numbers of items. */
const KEYS: Record<string, string[]> = {
  '': ['version', 'face', 'title', 'introduction', 'items'],
  '/items/*': [
    ...['article', 'passage', 'to', 'note', 'question', 'answer', 'view', 'seen', 'quote'],
  ],
  '/items/*/view': ['first', 'hideHeadline', 'hideDate', 'reveal'],
  '/items/*/seen': ['en', 'zh'],
  '/items/*/quote': ['en', 'zh', 'newspaper', 'date', 'page', 'headline', 'release'],
  '/items/*/quote/newspaper': ['en', 'zh'],
  '/items/*/quote/headline': ['en', 'zh'],
  '/items/*/quote/release': ['date', 'hash'],
};

const BOOLEAN = /\/(?:hideHeadline|hideDate|reveal)$/u;
const NUMBER = /\/(?:version|page)$/u;

/**
 * Expects what every reading of anything must give: a failure with words in both languages, or a
 * pack of nothing but plain data and clean text under known keys.
 */
export function expectSafe({ pack, failure }: Reading): void {
  expect(pack === undefined).not.toBe(failure === undefined);
  if (pack) expectExact(pack, '');
  if (!failure) return;
  for (const say of [inEnglish, inChinese]) {
    expect(say(failure)).toMatch(/[.。]$/u);
    expect(say(failure)).not.toMatch(/undefined|NaN|\[object/u);
  }
  expect(inEnglish(failure)).not.toBe(inChinese(failure));
}

function expectExact(value: unknown, path: string): void {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    const known = KEYS[path];
    expect(known, path).toBeDefined();
    expect(Reflect.ownKeys(value).filter((key) => !known!.includes(String(key)))).toEqual([]);
    for (const [key, inner] of Object.entries(value)) expectExact(inner, `${path}/${key}`);
  } else if (Array.isArray(value)) {
    expect(path).toBe('/items');
    for (const item of value) expectExact(item, '/items/*');
  } else if (BOOLEAN.test(path)) expect(value).toBeTypeOf('boolean');
  else if (NUMBER.test(path)) expect(Number.isInteger(value), path).toBe(true);
  else {
    expect(value, path).toBeTypeOf('string');
    const text = String(value);
    expect(text.isWellFormed()).toBe(true);
    expect(text).not.toMatch(/[^\P{Cc}\n\t]|\p{Bidi_Control}|\uFEFF/u);
  }
}
