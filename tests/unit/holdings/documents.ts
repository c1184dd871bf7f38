/** What a test says of a document; the rest is the same for all. */
export interface Told {
  date?: string;
  page?: number;
  headline?: string;
  /** One paragraph each. */
  zh?: string[];
  en?: string[];
}

export const WORKSHOP = '干部到车间去同工人一起劳动，解决了生产中的许多问题。';
export const FIELD = '县委书记在公社里种了一亩试验田，产量比去年增加一倍。';
/** The same as `FIELD`, corrected once and twice. */
export const FIELD_CORRECTED = FIELD.replace('种了', '亲自种了');
export const FIELD_CORRECTED_AGAIN = FIELD.replace('种了', '种下了');
export const CANTEEN = '食堂办得好，社员吃得饱，大家都满意，出勤率也提高了。';

const FIELD_IN_ENGLISH =
  'The county secretary planted an experimental plot in the commune, with double the yield.';

const TRANSLATIONS: Record<string, string> = {
  [WORKSHOP]: 'Cadres went to the workshops to work with the workers and solved many problems.',
  [FIELD]: FIELD_IN_ENGLISH,
  [FIELD_CORRECTED]: FIELD_IN_ENGLISH,
  [FIELD_CORRECTED_AGAIN]: FIELD_IN_ENGLISH,
  [CANTEEN]: 'The canteen is well run, the members eat their fill, and attendance has risen too.',
};

/** A raw document as the archive takes it. */
export function rawDocument(told: Told = {}): string {
  const { date = '1958-03-20', page = 1, headline = '到车间去', zh = [WORKSHOP, FIELD] } = told;
  const en = told.en ?? zh.map((text) => TRANSLATIONS[text] ?? `The text of ${text.length} signs.`);
  return [
    'Title: Into the Workshops',
    'Author:',
    `Date: ${date}`,
    `Page: ${page}`,
    '',
    ...en.map((text) => `    ${text}`),
    '',
    '<hr /> ',
    '',
    'Original: ',
    '',
    '',
    `### ${headline}`,
    '',
    date,
    `第${page}版()`,
    '专栏：',
    '',
    ...zh.map((text) => `    ${text}`),
    '',
  ].join('\n');
}

/** The smallest settings that an archive can have. */
export const SETTINGS = `title: { en: Reports, zh: 报道 }
shortTitle: { en: Reports, zh: 报道 }
description: { en: Some reports., zh: 若干报道。 }
newspaper: { en: The Daily, zh: 日报 }
languages: { original: zh-Hans, translation: en }
years: { first: 1957, last: 1960 }
rights: { en: None cleared., zh: 未取得授权。 }
translationNotice: { en: By machine., zh: 机器翻译。 }
examples: [试验田]
`;
