import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { callersFolder } from '../../../src/holdings/environment/callers-folder.ts';

const PROJECT = process.cwd();

test('paths are relative to where the person was when npm moved to the project', () => {
  expect(callersFolder(PROJECT, { INIT_CWD: tmpdir() }, PROJECT)).toBe(tmpdir());
});

test('paths are relative to the current folder when nobody moved', () => {
  expect(callersFolder(PROJECT, {}, PROJECT)).toBe(PROJECT);
  expect(callersFolder(PROJECT, { INIT_CWD: PROJECT }, tmpdir())).toBe(tmpdir());
});
