import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  encodeLink,
  handout,
  markdown,
  pupilPack,
  readPack,
  teacherPack,
  writeFile,
} from '../../../src/lessons/index.ts';
import { HANDOUT } from '../../../src/texts/en/lessons.ts';
import { anyPack } from './support/any-pack.ts';
import { PACK } from './support/samples.ts';

/** Stands in every answer and nowhere else. */
const SECRET = 'sesame7Öffne芝麻';

const withSecrets = anyPack.map((pack) => ({
  ...pack,
  items: pack.items.map((item, at) => ({ ...item, answer: `${item.answer}${SECRET}${at}` })),
}));

/** All that a link holds, unpacked by other means than ours. */
function contentOf(link: string): string {
  return inflateRawSync(Buffer.from(link.slice(2), 'base64url').subarray(4)).toString();
}

test('what a pupil gets holds no answer, whatever way it comes', async () => {
  await fc.assert(
    fc.asyncProperty(withSecrets, async (pack) => {
      const pupils = pupilPack(pack);
      const link = contentOf((await encodeLink(pupils)).text);
      const file = writeFile(pupils).text!;
      const quotes = pack.items.map(({ quote }) => quote);
      const paper = handout(pack, 'pupil', { quotes, words: HANDOUT });
      for (const given of [JSON.stringify(pupils), link, file, JSON.stringify(paper)]) {
        expect(given).not.toContain('sesame7');
        expect(given).not.toMatch(/answer/iu);
      }
      expect(markdown(paper)).not.toContain('sesame7');
    }),
  );
});

test('what a teacher gets holds every answer', async () => {
  await fc.assert(
    fc.asyncProperty(withSecrets, async (pack) => {
      const given = [contentOf((await encodeLink(pack)).text), writeFile(pack).text!];
      for (const text of given) expect(text.split(SECRET).length - 1).toBe(pack.items.length);
    }),
  );
});

test('an answer that somebody has put into a pupil’s lesson is left behind', () => {
  const { pack } = readPack({ ...PACK, face: 'pupil' });
  expect(pack).toEqual(pupilPack(PACK));
  expect(JSON.stringify(pack)).not.toContain('ANSWER');
});

test('a teacher’s lesson that only calls itself a pupil’s gives no answer away', async () => {
  const careless = { ...PACK, face: 'pupil' as const };
  expect(contentOf((await encodeLink(careless)).text)).not.toContain('ANSWER');
  expect(writeFile(careless).text).not.toContain('ANSWER');
});

test('a teacher who opens a pupil’s lesson has everything but the answers', () => {
  const items = PACK.items.map((item) => ({ ...item, answer: '' }));
  expect(teacherPack(pupilPack(PACK))).toEqual({ ...PACK, items });
  expect(teacherPack(PACK)).toEqual(PACK);
});
