import type { Dateline, Side } from '../model.ts';

/** A dateline stands in the first words of a report. */
const LONGEST = 160;

const DIGITS = '[\\d０-９]{1,2}';
const NUMERALS = '[一二三四五六七八九十廿卅]{1,3}';
const ZH_DAY = `(?:(?:${DIGITS}|${NUMERALS})月)?(?<day>${DIGITS}|${NUMERALS})日`;
const ZH_AGENCY =
  '(?:新华社|本报|塔斯社|中国新闻社|中新社|朝鲜中央通讯社|越南通讯社|路透社|美联社|法新社)';

const EN_MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const EN_DATE = `(?:${EN_MONTH} (?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<day>\\d{1,2})(?:st|nd|rd|th)(?: ${EN_MONTH})?)(?:,? \\d{4})?`;
const EN_WORD =
  "(?!(?:The|Electric|Special|News|Agency|Telegram|Cable|Dispatch|Report)\\b)\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}";
const EN_PLACE = `(?!${EN_MONTH}\\b)(?<place>${EN_WORD}(?:,? (?!${EN_MONTH}\\b)${EN_WORD}){0,3})`;
const EN_AGENCY =
  "(?<agency>Xinhua(?: News Agency)?|New China News Agency|TASS|Reuters|(?:Our|This) (?:[Nn]ewspaper|[Pp]aper|[Dd]ispatch|[Rr]eport)|People['’]s Daily)";
const EN_KIND = "(?:(?:['’]s)? (?:special )?(?:dispatch|report|news|telegram|cable))?";
const EN_SENT = '(?:special )?(?:dispatch|report|telegram|cable)';
const EN_REPORTER = '(?: \\([^()]{1,60}\\)(?=:))?';
const EN_END = '\\s*(?:[)\\]:.–—]|-+(?= |$)|$)';

/** The ways in which reports name their origin, for each side. All are anchored and bounded. */
const FORMS: Record<Side, readonly RegExp[]> = {
  zh: [
    // 本报天津10日电, 新华社31日讯, （新华社北京一日电）
    new RegExp(
      `^[（(【]?据?(?<agency>${ZH_AGENCY})(?<place>[\\p{Script=Han}·]{0,10}?)(?:${ZH_DAY})(?:专?电|讯)[）)】]?`,
      'u',
    ),
    // 本报阜新电, 本报讯: without a day only where nothing follows directly, since 电 begins words
    new RegExp(
      `^[（(【]?据?(?<agency>${ZH_AGENCY})(?<place>[\\p{Script=Han}·]{0,10}?)(?:专?电|讯)(?:[）)】]|(?=[\\s：:，]|$))`,
      'u',
    ),
  ],
  en: [
    // Xinhua News Agency, Beijing, June 1st; Our newspaper's report from Wuhan, August 14th
    new RegExp(
      `^[([]?${EN_AGENCY}${EN_KIND}(?:,? (?:from|in) |, ?| )${EN_PLACE}(?:,? ${EN_DATE}(?: ${EN_SENT})?)?${EN_REPORTER}${EN_END}`,
      'u',
    ),
    // Xinhua News Agency, 31st -
    new RegExp(`^[([]?${EN_AGENCY}${EN_KIND},? ${EN_DATE}${EN_END}`, 'u'),
    // Our Dispatch –
    new RegExp(`^[([]?${EN_AGENCY}${EN_KIND}${EN_END}`, 'u'),
    // Fuxin Electric News—
    new RegExp(
      `^[([]?${EN_PLACE}(?:,? ${EN_DATE})? (?:Electric News|Telegram|Cable|Dispatch|News)${EN_END}`,
      'u',
    ),
    // Special dispatch from Fuxin:
    new RegExp(
      `^[([]?(?:Special )?(?:[Dd]ispatch|[Rr]eport|[Tt]elegram) from ${EN_PLACE}(?:,? ${EN_DATE})?${EN_END}`,
      'u',
    ),
    // Tianjin, June 10 (Xinhua) –
    new RegExp(`^${EN_PLACE}, ${EN_DATE} \\(${EN_AGENCY}\\)${EN_END}`, 'u'),
  ],
};

/**
 * The dateline with which a text begins.
 *
 * @returns the dateline and how many UTF-16 units of the text it takes
 */
export function findDateline(
  text: string,
  side: Side,
): { dateline: Dateline; length: number } | undefined {
  const start = text.slice(0, LONGEST);
  for (const form of FORMS[side]) {
    const match = form.exec(start);
    if (!match) continue;
    const { place = '', day = '', agency = '' } = match.groups ?? {};
    const number = dayNumber(day);
    const dateline: Dateline = number ? { place, day: number, agency } : { place, agency };
    return { dateline, length: match[0].length };
  }
  return undefined;
}

/** Day of the month from digits of any width or Chinese numerals; undefined when it is none. */
function dayNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC');
  const day = /^\d+$/u.test(plain) ? Number(plain) : chineseNumber(plain);
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Up to 39 in Chinese numerals: 十, 二十一, 廿三, 卅; 0 when there is none. */
function chineseNumber(text: string): number {
  const tens = text.replace('廿', '二十').replace('卅', '三十');
  const [before = '', after] = tens.includes('十') ? tens.split('十') : ['', tens];
  const value = (digit: string) => '一二三四五六七八九'.indexOf(digit) + 1;
  const ten = tens.includes('十') ? (before === '' ? 10 : value(before) * 10) : 0;
  return ten + (after ? value(after) : 0);
}
