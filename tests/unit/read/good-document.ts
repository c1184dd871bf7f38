import { expect } from 'vitest';
import { formatProblem } from '../../../src/archive/problems/problem.ts';
import { readDocument } from '../../../src/archive/read/index.ts';

/** A small document without any problem. */
export const GOOD = `Title: A Ferry
Author:
Date: 1960-06-11
Page: 2

The ferry runs.

<hr />

Original:

### 渡船

1960-06-11
第2版()
专栏：

渡船开航。
`;

/** The problems with a document, as a terminal shows them. */
export function problemsOf(document: string | Uint8Array): string[] {
  const bytes = typeof document === 'string' ? new TextEncoder().encode(document) : document;
  return readDocument(bytes, 'a.txt').problems.map(formatProblem);
}

/** The good document with one thing changed; fails when it is not there to be changed. */
export function changed(from: string, to: string): string {
  expect(GOOD).toContain(from);
  return GOOD.replace(from, to);
}
