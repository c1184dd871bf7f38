import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRecord } from '../../../src/citing/make-record.ts';
import { citedAddress, citedKey, onEitherSide } from '../../../src/citing/record.ts';
import { awkwardText } from './awkward-text.ts';
import { ARCHIVE, OWN, passageOf, recordOf, RELEASE } from './records.ts';

test('a record holds what the document and the archive say', () => {
  expect(OWN[0]).toEqual({
    id: '1957-01-30-p2-shenru-shenru-zai-shenru-jiaxing-shiwei',
    newspaper: { en: "People's Daily", zh: '人民日报' },
    date: '1957-01-30',
    page: 2,
    edition: '',
    column: '',
    headline: {
      en: "Deeper, Deeper, and Still Deeper: The Jiaxing Municipal Party Committee Industry Department's Improvement of Leadership Work",
      zh: '深入深入再深入 嘉兴市委工业部改进领导工作的经过',
    },
    authors: {
      en: [
        { name: 'Chen Xinhai', family: 'Chen', given: 'Xinhai' },
        { name: 'Shi Zai', family: 'Shi', given: 'Zai' },
      ],
      zh: [{ name: '陈心海' }, { name: '石在' }],
    },
    dateline: { en: '', zh: '' },
    translation: 'unchecked-machine',
    languages: { original: 'zh-Hans', translation: 'en' },
    archive: {
      name: { en: "Leadership Reports from the People's Daily", zh: '人民日报领导工作报道' },
      release: RELEASE,
    },
    address:
      'https://archive.example/articles/1957-01-30-p2-shenru-shenru-zai-shenru-jiaxing-shiwei/',
  });
});

test('it is plain JSON', () => {
  for (const record of OWN) expect(JSON.parse(JSON.stringify(record))).toEqual(record);
});

test('datelines are the place and the agency, in the order of each language', () => {
  const { dateline } = recordOf({
    dateline: {
      en: { place: 'Tianjin', agency: 'Xinhua News Agency', day: 10 },
      zh: { place: '天津', agency: '新华社', day: 10 },
    },
  });
  expect(dateline).toEqual({ en: 'Tianjin, Xinhua News Agency', zh: '新华社天津' });
  const bare = recordOf({ dateline: { en: { place: '', agency: '' }, zh: undefined } });
  expect(bare.dateline).toEqual({ en: '', zh: '' });
});

test('every text stands on one line without white space at its ends', () => {
  fc.assert(
    fc.property(awkwardText, fc.array(awkwardText), (text, names) => {
      const spaced = ` \n${text}\u0000\t`;
      const record = recordOf(
        {
          title: { en: spaced, zh: spaced },
          authors: { en: [...names, ' '], zh: names },
          column: spaced,
          edition: spaced,
        },
        { place: { en: spaced, zh: spaced }, publisher: { en: spaced, zh: spaced } },
      );
      expect(record.authors.en).toHaveLength(names.length);
      const texts = [
        ...Object.values(record.headline),
        ...Object.values(record.place!),
        ...Object.values(record.archive.publisher!),
        ...record.authors.en.map(({ name }) => name),
        record.column,
        record.edition,
      ];
      for (const tidy of texts) expect(tidy).not.toMatch(/^\s|\s$|\s{2}|[^\P{Cc}]|[\t\u2028]/u);
      expect(record.headline.en.replaceAll(' ', '')).toBe(text.replace(/[\s\p{Cc}]/gu, ''));
    }),
  );
});

test('names are paired only when both sides have as many', () => {
  const { authors } = recordOf({ authors: { en: ['Chen Xinhai'], zh: ['陈心海', '石在'] } });
  expect(authors.en).toEqual([{ name: 'Chen Xinhai' }]);
});

test('a passage has its own address and its own key', () => {
  const record = recordOf();
  expect(citedAddress(record)).toBe('https://archive.example/articles/1957-01-30-p2-shenru/');
  expect(citedKey(record)).toBe('1957-01-30-p2-shenru');
  const passage = passageOf(record);
  expect(citedAddress(passage)).toBe(`${record.address!}#p1234567`);
  expect(citedKey(passage)).toBe('1957-01-30-p2-shenru:p1234567');
  expect(passage).toEqual({ ...record, passage: { id: 'p1234567', number: 5 } });
});

test('an archive that does not know its address cites without one', () => {
  const { title, authors, ...rest } = { title: { en: 'A', zh: '甲' }, authors: { en: [], zh: [] } };
  const document = {
    ...rest,
    title,
    authors,
    date: '1957-01-30',
    page: 1,
    edition: '',
    column: '',
    dateline: { en: undefined, zh: undefined },
  };
  const record = makeRecord('a', document, ARCHIVE, RELEASE);
  expect(record).not.toHaveProperty('address');
  expect(citedAddress(record)).toBeUndefined();
  expect(citedAddress(passageOf(record))).toBeUndefined();
});

test('a side that says nothing is answered for by the other', () => {
  expect(onEitherSide({ en: '', zh: '深入' }, 'en')).toBe('深入');
  expect(onEitherSide({ en: 'Deeper', zh: '' }, 'zh')).toBe('Deeper');
  expect(onEitherSide({ en: 'Deeper', zh: '深入' }, 'zh')).toBe('深入');
  expect(onEitherSide({ en: [], zh: ['a'] }, 'en')).toEqual(['a']);
});
