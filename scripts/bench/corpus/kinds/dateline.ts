import { fill, type Pair, pairs } from '../pair.ts';
import type { Scene } from '../scene.ts';
import type { Origin } from '../story.ts';
import { ordinal, MONTHS } from '../vocabulary/numbers.ts';

/** How reports begin. The translations render 本报 in many ways. */
const DATELINES = pairs(`
本报{place}{day}日电 | This Dispatch from {place}, {th} –
本报{place}{day}日电 | (Our newspaper's report from {place}, {month} {th})
本报{place}{day}日电 | (Our Dispatch from {place}, {month} {day})
本报{place}电 | (Our Dispatch from {place})
新华社{place}{day}日电 | Xinhua News Agency, {place}, {month} {th} –
新华社{place}{day}日电 | Xinhua News Agency, {place}, {th} –
新华社{day}日讯 | Xinhua News Agency, {th} -
`);

/** What the datelines call their source. */
const AGENCIES = pairs(`
新华社 | Xinhua News Agency
本报 | This Dispatch
本报 | Our newspaper
本报 | Our Dispatch
`);

const NOWHERE: Pair = { zh: '', en: '' };

/** The day before the newspaper's, on which most reports were sent. */
function dayBefore({ year, month, day }: Scene): { month: number; day: number } {
  const date = new Date(Date.UTC(year, month - 1, day - 1));
  return { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Where and when a report was sent, in words (with the space that parts them from the text) and as data. */
export function dateline(scene: Scene): { text: Pair; origin: Origin } {
  const { month, day } = dayBefore(scene);
  const template = scene.random.pick(DATELINES);
  const values: Record<string, Pair> = {
    place: scene.where.name,
    day: { zh: String(day), en: String(day) },
    th: { zh: '', en: ordinal(day) },
    month: { zh: '', en: MONTHS[month - 1]! },
  };
  const text = fill(template, (kind) => values[kind]!);
  return {
    text: { zh: `${text.zh}　`, en: `${text.en} ` },
    origin: {
      place: template.zh.includes('{place}') ? scene.where.name : NOWHERE,
      ...(template.zh.includes('{day}') && { day }),
      agency: AGENCIES.find(
        ({ zh, en }) => template.zh.startsWith(zh) && template.en.includes(en),
      )!,
    },
  };
}
