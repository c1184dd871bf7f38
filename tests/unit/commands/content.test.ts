import { expect, test } from 'vitest';
import { runCheck } from '../../../src/holdings/commands/check.ts';

test('the content of this repository is in order, and every passage of it is recorded', () => {
  const { exitCode, lines } = runCheck([], { variables: {}, project: process.cwd() });
  expect(lines).toEqual([expect.stringMatching(/^[1-9]\d* documents: no problems\.$/u)]);
  expect(exitCode).toBe(0);
});
