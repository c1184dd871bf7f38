import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedBy, mendedId, withoutAsked } from '../../../src/components/sharing/arrival/asked.ts';

const PAGE = 'https://archive.example/articles/1957-01-30-p2-shenru/';

test.each([
  ['', { id: '' }],
  ['#p1234567', { id: 'p1234567' }],
  ['?to=p7654321#p1234567', { id: 'p1234567', to: 'p7654321' }],
  ['?to=p7654321&v=0abc#p1234567', { id: 'p1234567', to: 'p7654321', seen: '0abc' }],
  ['?to=&v=#p1234567', { id: 'p1234567' }],
  ['#p1234567:~:text=cadres', { id: 'p1234567' }],
  ['#%E5%B9%B2%E9%83%A8', { id: '干部' }],
  ['#100%', { id: '100%' }],
])('%s asks for %j', (end, asked) => {
  expect(askedBy(PAGE + end)).toEqual(asked);
});

test.each(['original', 'translation', 'top'])('#%s asks for no passage', (id) => {
  expect(askedBy(`${PAGE}#${id}`)).toEqual({ id: '' });
});

test.each([
  ['p1234567.', 'p1234567'],
  ['P1234567', 'p1234567'],
  ['p1234567-2', 'p1234567'],
  ['p1234567)', 'p1234567'],
  ['p123456', undefined],
  ['main', undefined],
  ['pilotuil', undefined],
])('%s may have been %s', (id, mended) => {
  expect(mendedId(id)).toBe(mended);
});

test('what a reader has left is taken out of the address, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/u), fc.string(), { maxKeys: 4 }),
      (others) => {
        const kept = Object.fromEntries(
          Object.entries(others).filter(([name]) => name !== 'to' && name !== 'v'),
        );
        const query = new URLSearchParams({ ...kept, to: 'p7654321', v: '0abc' });
        const url = new URL(withoutAsked(`${PAGE}?${query}#p1234567`));
        expect(Object.fromEntries(url.searchParams)).toEqual(kept);
        expect(url.hash).toBe('#p1234567');
      },
    ),
  );
});
