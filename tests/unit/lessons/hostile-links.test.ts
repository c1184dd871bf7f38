import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reading } from '../../../src/lessons/failure.ts';
import { decodeLink, encodeLink } from '../../../src/lessons/index.ts';
import { UNPACKED_LIMIT } from '../../../src/lessons/limits.ts';
import { inflate } from '../../../src/lessons/link/deflate.ts';
import { bomb, GIBIBYTE } from './support/bomb.ts';
import { expectSafe } from './support/exact-pack.ts';
import { forgedFrom, forgedOf } from './support/forged-link.ts';
import { PACK } from './support/samples.ts';

const { text: LINK } = await encodeLink(PACK);

/** Reads what may be a link, and expects what must hold whatever it is. */
async function read(link: string): Promise<Reading> {
  const reading = await decodeLink(link);
  expectSafe(reading);
  return reading;
}

const codeOf = async (link: string) => (await read(link)).failure?.code;

test('a link cut off anywhere is incomplete', async () => {
  const lengths = Array.from({ length: LINK.length }, (_, length) => length);
  expect(lengths.length).toBeGreaterThan(300);
  const codes = await Promise.all(lengths.map((length) => codeOf(LINK.slice(0, length))));
  expect(new Set(codes)).toEqual(new Set(['link-incomplete']));
});

test('a link that lost a character anywhere is incomplete', async () => {
  for (let at = 2; at < LINK.length; at++) {
    const without = LINK.slice(0, at) + LINK.slice(at + 1);
    if (without !== LINK) expect(await codeOf(without)).toBe('link-incomplete');
  }
});

test('a link in which any one bit was turned is incomplete', async () => {
  const bytes = Buffer.from(LINK.slice(2), 'base64url');
  for (let bit = 0; bit < 8 * bytes.length; bit += 3) {
    const turned = Buffer.from(bytes);
    turned[bit >> 3]! ^= 1 << (bit & 7);
    expect(await codeOf(`1.${turned.toString('base64url')}`)).toBe('link-incomplete');
  }
});

test.each([
  ['a space', `${LINK} `],
  ['a full stop, as at the end of a sentence', `${LINK}.`],
  ['a line end', `${LINK}\n`],
  ['padding', `${LINK}=`],
  ['base64 of the other alphabet', '1.ab+/'],
  ['an escape', '1.%41%42'],
  ['a script', '1.<script>alert(1)</script>'],
  ['javascript:', 'javascript:alert(1)'],
  ['another fragment', 'p1a2b3c4'],
  ['a version that is no number', 'x.AAAA'],
  ['version 0', '0.AAAA'],
  ['version -1', '-1.AAAA'],
  ['version 1e0', '1e0.AAAA'],
  ['a version of many digits', `${'9'.repeat(400)}.AAAA`],
  ['Chinese characters', '1.深入'],
  ['a null character', '1.AA\0A'],
])('a link with %s is no link of a lesson', async (_, link) => {
  expect(await codeOf(link)).toBe('link-foreign');
});

test.each(['2.', '2', '9999.AAAA', `2${LINK.slice(1)}`])(
  '%s is of another version',
  async (link) => {
    expect(await codeOf(link)).toBe('version-unknown');
  },
);

test('a megabyte of a link is refused unread', async () => {
  const start = performance.now();
  expect(await codeOf(`1.${'A'.repeat(1_000_000)}`)).toBe('link-too-long');
  expect(await codeOf('1'.repeat(10_000_000))).toBe('link-too-long');
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['bytes at random', Buffer.from(fc.sample(fc.nat(255), { seed: 7, numRuns: 500 }))],
  ['a stream that stops in the middle', deflateRawSync(JSON.stringify(PACK)).subarray(0, -5)],
  ['a byte behind the stream', Buffer.concat([deflateRawSync('[0,"","",[],[]]'), Buffer.alloc(1)])],
  ['much behind it', Buffer.concat([deflateRawSync('[0,"","",[],[]]'), Buffer.alloc(9000, 65)])],
  ['two streams', Buffer.concat([deflateRawSync('[0,""'), deflateRawSync(',"",[],[]]')])],
  ['a block of an unknown kind', Buffer.from([0b110])],
  ['text that is not UTF-8', deflateRawSync(Buffer.from([0x22, 0xc3, 0x28, 0x22]))],
  ['UTF-8 of half a character', deflateRawSync(Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]))],
  ['text that is not JSON', deflateRawSync('[0,"a')],
  ['JSON with something behind it', deflateRawSync('[0,"","",[],[]] alert(1)')],
  ['NaN', deflateRawSync('[NaN]')],
  ['a script', deflateRawSync('<script>alert(1)</script>')],
])('a link made of %s is forged', async (_, packed) => {
  expect(await codeOf(forgedFrom(packed))).toBe('link-forged');
});

test('trailing bytes are found wherever the stream ends', async () => {
  for (let length = 0; length < 300; length++) {
    const stream = deflateRawSync(
      Buffer.from(fc.sample(fc.nat(255), { seed: 1, numRuns: length })),
    );
    expect(await codeOf(forgedFrom(Buffer.concat([stream, Buffer.alloc(1)])))).toBe('link-forged');
  }
});

test.each([
  '[]',
  '{}',
  'null',
  '0',
  '"1"',
  '[[[]]]',
  '[0,"","",[],{}]',
  '[0,"","",{},[[]]]',
  '[0,"","",[],null]',
  '[0,1e999,"",[],[]]',
  '[1e999,"","",[],[]]',
  '["0","","",[],[]]',
  '[{"toString":0,"valueOf":0},"","",[],[]]',
  '[2,"","",[],[]]',
  '[-1,"","",[],[]]',
  '["length","","",[],[]]',
  '[0,"","",["x"],[[{"toString":1},"0000000","",0,"00000000","","",""]]]',
  '[0,"","",["x"],[["length","0000000","",0,"00000000","","",""]]]',
  '[0,"","",["constructor"],[[0,"0000000","",0,"00000000","","",""]]]',
  '{"__proto__":[0,"","",[],[]]}',
  '{"0":0,"length":5}',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`,
  `[0,"","",[],[${'0,'.repeat(100_000)}0]]`,
  `[0,"","",[${'"a",'.repeat(50_000)}"a"],[[50000]]]`,
  `[0,"${'a'.repeat(250_000)}","",[],[]]`,
])('a whole link that holds no lesson is refused: %.60s', async (form) => {
  const start = performance.now();
  const code = await codeOf(forgedOf(form));
  expect(code).toMatch(/^(?:not-a-lesson|field-wrong|text-too-long|too-many-items|id-malformed)$/u);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([-1, 3, 32, 0.5, 1e21, '"4"', 'null', '[4]', 'true'])(
  'what pupils see first cannot be %s',
  async (view) => {
    const row = `[0,"0000000","",${view},"00000000","","",""]`;
    const { failure } = await read(forgedOf(`[0,"","",["1958-03-20-p1-x"],[${row}]]`));
    expect(failure).toEqual({ code: 'field-wrong', item: 1, field: 'view' });
  },
);

test('a link that would unpack to 20 MB is stopped', async () => {
  const start = performance.now();
  expect(await codeOf(forgedFrom(deflateRawSync(Buffer.alloc(20 * 2 ** 20))))).toBe('link-bomb');
  expect(performance.now() - start).toBeLessThan(1000);
});

test('a link may unpack to the limit, and to no byte more', async () => {
  const form = '[0,"","",[],[]]';
  const padded = (size: number) => forgedOf(form.padEnd(size));
  expect(await codeOf(padded(UNPACKED_LIMIT))).toBeUndefined();
  expect(await codeOf(padded(UNPACKED_LIMIT + 1))).toBe('link-bomb');
});

test('a bomb of more than a gigabyte stops at once and takes no room', async () => {
  const packed = bomb(GIBIBYTE);
  expect(packed.length).toBeGreaterThan(1_000_000);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  await expect(inflate(packed, UNPACKED_LIMIT)).rejects.toMatchObject({
    failure: { code: 'link-bomb', limit: UNPACKED_LIMIT },
  });
  expect(performance.now() - start).toBeLessThan(1000);
  expect(process.memoryUsage().rss - before).toBeLessThan(50 * 2 ** 20);
  expect(await codeOf(forgedFrom(packed))).toBe('link-too-long');
});

test('the bomb is one: it goes on for as long as anybody reads', async () => {
  const size = 32 * 2 ** 20;
  expect(await inflate(bomb(size), size)).toHaveLength(size);
});
