import { pairs, type Pair } from './pair.ts';
import type { Random } from './random.ts';
import { CITIES, COUNTIES, place, type Place } from './vocabulary/places.ts';
import { person } from './vocabulary/people.ts';
import { village } from './vocabulary/villages.ts';
import { FACTORIES, SHOPS } from './tables/units.ts';

/** What an article is about: a factory or mine, a commune or co-operative, a shop, school or canteen. */
export type Field = 'industry' | 'farm' | 'service';

/** What the sentences of one article have in common. */
export interface Scene {
  random: Random;
  field: Field;
  year: number;
  month: number;
  day: number;
  where: Place;
  /** The unit that the article reports on, by its whole name. */
  unit: Pair;
  /** How the article refers back to it: 这个厂, the factory. */
  here: Pair;
  /** Its Party secretary or director, by name. */
  leader: Pair;
}

const NUMBERED = pairs(`
第一 | No. 1
第二 | No. 2
第三 | No. 3
第四 | No. 4
`);

const BYNAMES = pairs(`
红旗 | Red Flag
东风 | East Wind
先锋 | Vanguard
星火 | Spark
曙光 | Dawn
前进 | Forward
胜利 | Victory
建设 | Construction
和平 | Peace
幸福 | Happiness
团结 | Unity
光明 | Bright
五星 | Five-Star
八一 | August First
`);

function factory(random: Random, where: Place): Pair {
  const kind = random.pick(FACTORIES);
  const mark = random.chance(0.25) ? random.pick(NUMBERED) : undefined;
  const zh = `${where.name.zh}${mark?.zh ?? ''}${kind.zh}`;
  return { zh, en: [where.name.en, mark?.en, kind.en].filter(Boolean).join(' ') };
}

function collective(random: Random, where: Place, communes: boolean): Pair {
  const own = random.chance(0.35) ? random.pick(BYNAMES) : village(random);
  return communes
    ? {
        zh: `${where.full.zh}${own.zh}人民公社`,
        en: `${own.en} People's Commune in ${where.full.en}`,
      }
    : {
        zh: `${where.full.zh}${own.zh}农业社`,
        en: `${own.en} Agricultural Cooperative in ${where.full.en}`,
      };
}

function shop(random: Random, where: Place): Pair {
  const kind = random.pick(SHOPS);
  const own = random.pick(BYNAMES);
  return { zh: `${where.name.zh}${own.zh}${kind.zh}`, en: `${where.name.en} ${own.en} ${kind.en}` };
}

const HERE: Record<Field, Pair> = {
  industry: { zh: '这个厂', en: 'the factory' },
  farm: { zh: '这个社', en: 'the commune' },
  service: { zh: '这个单位', en: 'the unit' },
};

const LEADERS = pairs(`
党委书记 | Party secretary
党委副书记 | deputy Party secretary
党支部书记 | branch secretary
主任 | director
副主任 | deputy director
`);

/** People's communes were set up all over the country in August 1958; before, there were co-operatives. */
function hasCommunes(year: number, month: number): boolean {
  return year > 1958 || (year === 1958 && month >= 8);
}

/** Makes up what an article of this day is about. */
export function createScene(
  random: Random,
  field: Field,
  date: { year: number; month: number; day: number },
): Scene {
  const where = place(random, field === 'farm' ? COUNTIES : CITIES);
  const communes = hasCommunes(date.year, date.month);
  const unit = {
    industry: () => factory(random, where),
    farm: () => collective(random, where, communes),
    service: () => shop(random, where),
  }[field]();
  const name = person(random);
  const post = random.pick(LEADERS);
  const here =
    field === 'farm' && !communes ? { zh: '这个社', en: 'the cooperative' } : HERE[field];
  const leader = { zh: post.zh + name.zh, en: `${post.en} ${name.en}` };
  return { random, field, ...date, where, unit, here, leader };
}
