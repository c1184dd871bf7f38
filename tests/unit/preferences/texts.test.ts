import { expect, test } from 'vitest';
import { CHOICES } from '../../../src/components/preferences/choices.ts';
import { PREFERENCES } from '../../../src/texts/preferences.ts';

test.each(['en', 'zh'] as const)(
  'every value of every choice has a name of its own: %s',
  (side) => {
    const { choices } = PREFERENCES[side];
    expect(Object.keys(choices).sort()).toEqual(Object.keys(CHOICES).sort());
    for (const [name, { legend, values }] of Object.entries(choices)) {
      const names = Object.values(values);
      expect(Object.keys(values).sort()).toEqual([...CHOICES[name as keyof typeof CHOICES]].sort());
      expect(new Set(names).size).toBe(names.length);
      expect([legend, ...names].every((text) => text.trim() !== '')).toBe(true);
    }
  },
);
