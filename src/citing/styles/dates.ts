const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Months that MLA style abbreviates otherwise than to three letters. */
const ABBREVIATED: Record<string, string> = {
  May: 'May',
  June: 'June',
  July: 'July',
  September: 'Sept.',
};

function partsOf(date: string) {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year!, month: MONTHS[month! - 1]!, day: day! };
}

/** `1957-01-30` as `January 30, 1957`. */
export function americanDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${month} ${day}, ${year}`;
}

/** `1957-01-30` as `30 Jan. 1957` (MLA Handbook, 9th edition, appendix 1). */
export function mlaDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${ABBREVIATED[month] ?? `${month.slice(0, 3)}.`} ${year}`;
}

/** `1957-01-30` as `1957, January 30`. */
export function apaDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${year}, ${month} ${day}`;
}

/** `1957-01-30` as `30 January 1957`. */
export function britishDate(date: string): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${month} ${year}`;
}

/** `1957-01-30` as `1957年1月30日`. */
export function chineseDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year!}年${month!}月${day!}日`;
}
