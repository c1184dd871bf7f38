import { expect, test } from 'vitest';
import { cached } from '../../../src/search/lookup/opening/cache.ts';

/** A cache over a load that notes what it loads; every thing is its name and takes its length. */
function noting(room: number) {
  const loaded: string[] = [];
  const failing = new Set<string>();
  const get = cached((name: string) => {
    loaded.push(name);
    if (failing.has(name)) return Promise.reject(new Error(`no ${name}`));
    return Promise.resolve({ thing: name, bytes: name.length });
  }, room);
  return { get, loaded, failing };
}

test('what was loaded is kept', async () => {
  const { get, loaded } = noting(10);
  expect([await get('a'), await get('a')]).toEqual(['a', 'a']);
  expect(loaded).toEqual(['a']);
});

test('whoever asks for what is being loaded waits for the same load', async () => {
  const { get, loaded } = noting(10);
  expect(await Promise.all([get('a'), get('a'), get('b')])).toEqual(['a', 'a', 'b']);
  expect(loaded).toEqual(['a', 'b']);
});

test('beyond the room, what was asked for longest ago goes first', async () => {
  const { get, loaded } = noting(10);
  for (const name of ['aaaa', 'bbbb', 'aaaa', 'cccc', 'aaaa', 'bbbb']) await get(name);
  expect(loaded).toEqual(['aaaa', 'bbbb', 'cccc', 'bbbb']);
});

test('what is larger than the room is given and not kept', async () => {
  const { get, loaded } = noting(3);
  expect([await get('aaaa'), await get('aaaa'), await get('b')]).toEqual(['aaaa', 'aaaa', 'b']);
  expect(loaded).toEqual(['aaaa', 'aaaa', 'b']);
});

test('many that are loaded at once are all given, and then only some kept', async () => {
  const { get, loaded } = noting(4);
  const names = ['aa', 'bb', 'cc', 'dd'];
  expect(await Promise.all(names.map(get))).toEqual(names);
  await get('dd');
  await get('cc');
  expect(loaded).toEqual(names);
  await get('aa');
  expect(loaded).toEqual([...names, 'aa']);
});

test('what could not be loaded is loaded anew next time', async () => {
  const { get, loaded, failing } = noting(10);
  failing.add('a');
  await expect(Promise.all([get('a'), get('a')])).rejects.toThrow('no a');
  failing.delete('a');
  expect(await get('a')).toBe('a');
  expect(loaded).toEqual(['a', 'a']);
});
