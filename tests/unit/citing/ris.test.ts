import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ris } from '../../../src/citing/exports/ris.ts';
import { awkwardText } from './awkward-text.ts';
import { readBack } from './citation-js.ts';
import { ACCESSED, passageOf, recordOf } from './records.ts';

test('a record has the tags of a newspaper article, one a line', () => {
  const record = recordOf(
    { column: '学术动态', edition: '副刊' },
    { place: { en: 'Beijing', zh: '北京' } },
  );
  expect(ris({ record: passageOf(record), accessed: ACCESSED }).split('\r\n')).toEqual([
    'TY  - NEWS',
    'ID  - 1957-01-30-p2-shenru:p1234567',
    'AU  - Chen, Xinhai',
    'AU  - Shi, Zai',
    'TI  - Deeper, and Still Deeper',
    'OP  - 深入再深入',
    "T2  - People's Daily",
    'CY  - Beijing',
    'DA  - 1957/01/30',
    'PY  - 1957',
    'SP  - 2',
    'ET  - 副刊',
    'SE  - 学术动态',
    'M3  - unchecked machine translation',
    "DB  - Leadership Reports from the People's Daily",
    'LA  - en',
    'N1  - Unchecked machine translation of 深入再深入. Page: 副刊. Column: 学术动态. Cited: passage 5. ' +
      "Read in: Leadership Reports from the People's Daily, release 2026-11-20 (0123456789).",
    'UR  - https://archive.example/articles/1957-01-30-p2-shenru/#p1234567',
    'Y2  - 2026/11/21',
    'ER  - ',
    '',
  ]);
});

test('no text makes a line of its own', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, (title, author) => {
      const plain = ris({ record: recordOf({ authors: { en: ['a'], zh: [] } }) });
      const awkward = ris({
        record: recordOf({ title: { en: title, zh: title }, authors: { en: [author], zh: [] } }),
      });
      const tags = (file: string) => file.split('\r\n').map((line) => line.slice(0, 6));
      expect(tags(awkward)).toEqual(tags(plain));
      expect(awkward.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u2028]/u);
    }),
  );
});

test('citation-js reads the fields that went in, whatever they hold', () => {
  fc.assert(
    fc.property(awkwardText, awkwardText, awkwardText, (title, newspaper, place) => {
      const record = recordOf(
        { title: { en: title, zh: '' } },
        { newspaper: { en: newspaper, zh: '' }, place: { en: place, zh: '' } },
      );
      const item = readBack(ris({ record, accessed: ACCESSED }));
      expect(item.type).toBe('article-newspaper');
      expect(item.title).toBe(record.headline.en);
      expect(item['container-title']).toBe(record.newspaper.en);
      expect(item['publisher-place']).toBe(record.place!.en);
      // The newer RIS calls the author of a newspaper article a reporter, and citation-js follows it.
      expect(item.reporter).toEqual(['Chen, Xinhai', 'Shi, Zai']);
      expect(item.note).toContain(record.archive.release.hash);
      // Of a newspaper's date citation-js reads the year alone.
      expect(item.issued).toEqual({ 'date-parts': [[1957]] });
      expect(item.accessed).toEqual({ 'date-parts': [[2026, 11, 21]] });
      expect(item.page).toBe('2');
      expect(item.genre).toBe('unchecked machine translation');
      expect(item.URL).toBe(record.address);
    }),
  );
});
