import { expect, test } from 'vitest';
import {
  commandOf,
  KEYS,
  repeats,
  type Command,
  type KeyPlace,
} from '../../../src/components/reading/keys/keys.ts';
import * as en from '../../../src/texts/en/reading.ts';
import * as zh from '../../../src/texts/zh/reading.ts';

const commands = Object.keys(KEYS) as Command[];
const PLACES: KeyPlace[] = ['page', 'sentence'];

test.each([
  ['j', 'next'],
  ['k', 'previous'],
  ['ArrowLeft', 'earlier'],
  ['ArrowRight', 'later'],
  ['o', 'other'],
  ['w', 'words'],
  ['c', 'link'],
  ['p', 'pinyin'],
  ['l', 'listen'],
  ['?', 'help'],
  ['？', 'help'],
  ['Escape', 'close'],
] as const)('on the page the key %s is the command %s', (key, command) => {
  expect(commandOf(key, 'page')).toBe(command);
});

test.each([
  ['ArrowDown', 'nextSentence'],
  ['ArrowUp', 'previousSentence'],
  ['ArrowLeft', 'partner'],
  ['ArrowRight', 'partner'],
  ['Enter', 'keep'],
  [' ', 'keep'],
] as const)('on a sentence the key “%s” is the command %s', (key, command) => {
  expect(commandOf(key, 'sentence')).toBe(command);
});

test.each(['J', 'x', '/', 'Tab', 'Process', 'toString', ''])(
  'the key “%s” is left to others',
  (key) => {
    for (const place of PLACES) expect(commandOf(key, place)).toBeUndefined();
  },
);

test('no key has two meanings in one place', () => {
  for (const place of PLACES) {
    const keys = commands.filter((command) => KEYS[command].place === place);
    const all = keys.flatMap((command): readonly string[] => KEYS[command].keys);
    expect(all.length).toBeGreaterThan(5);
    expect(new Set(all).size).toBe(all.length);
  }
});

test('only steps are repeated while a key is held down', () => {
  expect(commands.filter(repeats)).toEqual(['next', 'previous']);
});

test('the help has words for every command, in both languages, and for no other', () => {
  for (const { HELP } of [en, zh]) {
    expect(Object.keys(HELP.does).sort()).toEqual([...commands].sort());
    expect(Object.values(HELP.does)).not.toContain('');
  }
});
