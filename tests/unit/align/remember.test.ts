import { describe, expect, it } from 'vitest';
import { createDictionary } from '../../../src/archive/align/dictionary.ts';
import { perDictionary, remembering } from '../../../src/archive/align/tokens/remember.ts';

describe('what was read', () => {
  it('is remembered, and read again once there was too much else', () => {
    const read: string[] = [];
    const remembered = remembering((text) => {
      read.push(text);
      return [text];
    });
    expect(remembered('a')).toBe(remembered('a'));
    expect(read).toEqual(['a']);
    for (let number = 0; number < 10_000; number++) remembered(String(number));
    expect(remembered('a')).toEqual(['a']);
    expect(read.filter((text) => text === 'a')).toHaveLength(2);
  });

  it('is kept for each dictionary by itself', () => {
    const [first, second] = [createDictionary([]), createDictionary([])];
    const make = perDictionary(() => []);
    expect(make(first)).toBe(make(first));
    expect(make(first)).not.toBe(make(second));
  });
});
