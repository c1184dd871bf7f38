import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedBy } from '../../../src/components/sharing/arrival/asked.ts';
import { passageLink } from '../../../src/components/sharing/tools/passage-link.ts';
import { fingerprint } from '../../../src/lessons/index.ts';

const PAGE = 'https://archive.example/below/articles/1957-01-30-p2-shenru/';

test('a link says where the passage is and which English its maker saw, and nothing else', () => {
  const here = `${PAGE}?q=cadres&view=en&to=p7654321&v=zzzz#p7654321`;
  expect(passageLink(here, 'p1234567', 'Down to the plots')).toBe(
    `${PAGE}?v=${fingerprint('Down to the plots')}#p1234567`,
  );
});

test('where there is no English, the link claims none', () => {
  expect(passageLink(`${PAGE}?q=x`, 'p1234567', '')).toBe(`${PAGE}#p1234567`);
});

test('whatever the address was, the link is read as it was meant', () => {
  fc.assert(
    fc.property(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ minLength: 1 }),
      (here, english) => {
        const link = passageLink(here, 'p1234567-2', english);
        expect(askedBy(link)).toEqual({ id: 'p1234567-2', seen: fingerprint(english) });
      },
    ),
  );
});
