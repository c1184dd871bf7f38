import { readdirSync, readFileSync } from 'node:fs';
import { readDocument } from '../../../src/archive/read/index.ts';
import {
  makeRecord,
  type CitableArchive,
  type CitableDocument,
} from '../../../src/citing/index.ts';
import { citePassage, type CitationRecord } from '../../../src/citing/record.ts';

export const ARCHIVE: CitableArchive = {
  title: { en: "Leadership Reports from the People's Daily", zh: '人民日报领导工作报道' },
  newspaper: { en: "People's Daily", zh: '人民日报' },
  languages: { original: 'zh-Hans', translation: 'en' },
};

export const RELEASE = { date: '2026-11-20', hash: '0123456789' };
export const ACCESSED = '2026-11-21';
const SITE = 'https://archive.example/articles';

const SIGNED: CitableDocument = {
  date: '1957-01-30',
  page: 2,
  edition: '',
  column: '',
  title: { en: 'Deeper, and Still Deeper', zh: '深入再深入' },
  authors: { en: ['Chen Xinhai', 'Shi Zai'], zh: ['陈心海', '石在'] },
  dateline: { en: undefined, zh: undefined },
};

/** The record of a signed article that is otherwise as told. */
export function recordOf(
  told: Partial<CitableDocument> = {},
  archive: Partial<CitableArchive> = {},
): CitationRecord {
  const document = { ...SIGNED, ...told };
  const id = `${document.date}-p${document.page}-shenru`;
  return makeRecord(id, document, { ...ARCHIVE, ...archive }, RELEASE, `${SITE}/${id}/`);
}

/** One passage of an article. */
export function passageOf(record: CitationRecord): CitationRecord {
  return citePassage(record, { id: 'p1234567', number: 5 });
}

const CONTENT = new URL('../../../content/articles/', import.meta.url);

/** The records of the archive's own articles, by date. */
export const OWN: readonly CitationRecord[] = readdirSync(CONTENT)
  .sort()
  .map((file) => {
    const { document } = readDocument(readFileSync(new URL(file, CONTENT)), file);
    const id = file.slice(0, -'.txt'.length);
    return makeRecord(id, document!, ARCHIVE, RELEASE, `${SITE}/${id}/`);
  });

const title = (en: string, zh = '深入再深入') => ({ title: { en, zh } });
const authors = (en: string[], zh: string[]) => ({ authors: { en, zh } });
const CROWD = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'];

/** Articles as awkward as newspapers have them, by what is awkward. */
export const AWKWARD: Readonly<Record<string, CitationRecord>> = {
  'no author': recordOf(authors([], [])),
  'one author': recordOf(authors(['Chen Xinhai'], ['陈心海'])),
  'three authors': recordOf(authors(['Li An', 'He Long', 'Zhu De'], ['李安', '贺龙', '朱德'])),
  'eight authors': recordOf(
    authors(
      CROWD.map((sign) => `Author ${sign}`),
      CROWD,
    ),
  ),
  'an institution': recordOf(authors(['Xinhua News Agency'], ['新华社'])),
  'a person and an institution': recordOf(
    authors(['Chen Xin-hai', 'The Investigation Team'], ['陈心海', '调查组']),
  ),
  'no English headline': recordOf(title('')),
  'no Chinese headline': recordOf(title('Deeper', '')),
  'quoted words': recordOf(title('Running "Experimental Plots" and \'Small\' Fields')),
  'a headline that ends in a quotation': recordOf(title('The Workers\' "Three Innovations"')),
  'curly quotation marks': recordOf(title('The “Three ‘Togethers’” of the People’s Cadres')),
  'a headline that ends in a full stop': recordOf(title('Leaders Go Deep. They Form a System.')),
  'a question': recordOf(title('Who Goes Down to the Pits?')),
  'a cry': recordOf(title('Forward!')),
  'signs of TeX': recordOf(title('100% of Shop #3 & Pit_2 {Both} Saved $5 ~ ^ \\ `x`')),
  'signs of HTML': recordOf(title('Steel < Iron & Coal > "Both"')),
  'lines in a headline': recordOf(title('Deeper,\n  and Deeper\r\n\tStill', '深入\n再深入')),
  'a very long headline': recordOf(title('Deeper and '.repeat(80) + 'Deeper')),
  'a column': recordOf({ column: '学术动态' }),
  'a passage': passageOf(recordOf()),
  'a passage without an author': passageOf(recordOf(authors([], []))),
  'a place': recordOf({}, { place: { en: 'Beijing', zh: '北京' } }),
  'a publisher of the archive': recordOf({}, { publisher: { en: 'A School', zh: '某校' } }),
  'May, with a name as short as it is long': recordOf({ date: '1958-05-04', page: 1 }),
  'September, that MLA abbreviates to four letters': recordOf({ date: '1958-09-10' }),
};
