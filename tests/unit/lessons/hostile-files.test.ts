import { expect, test } from 'vitest';
import { FILE_LIMIT, readFile, writeFile } from '../../../src/lessons/index.ts';
import { expectSafe } from './support/exact-pack.ts';
import { PACK } from './support/samples.ts';

const FILE = writeFile(PACK).text!;

function codeOf(text: string) {
  const reading = readFile(text);
  expectSafe(reading);
  return reading.failure?.code;
}

test('a file cut off anywhere is damaged', () => {
  for (let length = 0; length < FILE.length - 2; length++)
    expect(codeOf(FILE.slice(0, length))).toBe('file-not-json');
});

test('a file in which any one character was lost or turned is refused or read as it stands', () => {
  for (let at = 0; at < FILE.length; at++) {
    codeOf(FILE.slice(0, at) + FILE.slice(at + 1));
    codeOf(FILE.slice(0, at) + String.fromCharCode(FILE.charCodeAt(at) ^ 1) + FILE.slice(at + 1));
  }
});

test.each([
  ['', 'file-not-json'],
  ['\uFEFF', 'file-not-json'],
  ['hello', 'file-not-json'],
  ['<html><script>alert(1)</script>', 'file-not-json'],
  ['{"a":NaN}', 'file-not-json'],
  ["{'a':1}", 'file-not-json'],
  [`${FILE}alert(1)`, 'file-not-json'],
  [`${FILE}${FILE}`, 'file-not-json'],
  ['null', 'not-a-lesson'],
  ['[]', 'not-a-lesson'],
  ['{}', 'not-a-lesson'],
  ['1e999', 'not-a-lesson'],
  ['"duizhao-lesson"', 'not-a-lesson'],
  ['["duizhao-lesson"]', 'not-a-lesson'],
  ['{"format":"duizhao-lesson"}', 'not-a-lesson'],
  ['{"format":["duizhao-lesson"],"version":1}', 'not-a-lesson'],
  ['{"__proto__":{"format":"duizhao-lesson","version":1}}', 'not-a-lesson'],
  [FILE.replace('duizhao-lesson', 'duizhao-lesson2'), 'not-a-lesson'],
  [FILE.replace('"version": 1', '"version": 2'), 'version-unknown'],
  [FILE.replace('"version": 1', '"version": 1e999'), 'version-unknown'],
  [FILE.replace('"version": 1', '"version": "1"'), 'not-a-lesson'],
  [FILE.replace('"page": 2', '"page": 2e400'), 'field-wrong'],
  [FILE.replace('"page": 2', '"page": 0'), 'field-wrong'],
  [FILE.replace('1960-06-11"', '1960-06-31"'), 'field-wrong'],
  [FILE.replace('1960-06-11-p2', '../1960-06-11-p2'), 'id-malformed'],
  [FILE.replace('p1a2b3c4', 'javascript:alert(1)'), 'id-malformed'],
  ['['.repeat(1_000_000), 'file-not-json'],
  [`${'['.repeat(500_000)}${']'.repeat(500_000)}`, 'not-a-lesson'],
  [' '.repeat(FILE_LIMIT + 1), 'file-too-large'],
  ['a'.repeat(10_000_000), 'file-too-large'],
])('%#: a file that is no lesson gives %s', (text, code) => {
  const start = performance.now();
  expect(codeOf(text)).toBe(code);
  expect(performance.now() - start).toBeLessThan(2000);
});

test.each([
  [{ title: 'a'.repeat(201) }, { code: 'text-too-long', field: 'title', limit: 200 }],
  [
    { items: [PACK.items[1], { ...PACK.items[0], question: 'a'.repeat(1001) }] },
    { code: 'text-too-long', item: 2, field: 'question', limit: 1000 },
  ],
  [{ items: Array(61).fill(0) }, { code: 'too-many-items', field: 'items', limit: 60 }],
  [{ items: [7] }, { code: 'field-wrong', item: 1, field: 'article' }],
  [{ items: [null, ...PACK.items] }, { code: 'field-wrong', item: 1, field: 'article' }],
])('%#: a failure says where in the lesson the reason stands', (changes, failure) => {
  const text = JSON.stringify({ format: 'duizhao-lesson', ...PACK, ...changes });
  expect(readFile(text).failure).toEqual(failure);
});
