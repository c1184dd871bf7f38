import { pairs, type Pair } from './pair.ts';
import type { Scene } from './scene.ts';
import { GROUPS } from './tables/units.ts';
import { SLOGANS } from './tables/slogans.ts';
import { count, MONTHS, moreThan, ordinal } from './vocabulary/numbers.ts';
import { person } from './vocabulary/people.ts';
import { COUNTIES, place } from './vocabulary/places.ts';
import { SAYINGS } from './vocabulary/sayings.ts';
import { THINGS, type ThingClass } from './vocabulary/things.ts';
import { village } from './vocabulary/villages.ts';

const PEOPLE = pairs(`
组长 | group leader
队长 | team leader
老工人 | the old worker
女工 | the woman worker
社员 | the commune member
技术员 | technician
青年 | young
会计 | bookkeeper
劳动模范 | model worker
转业军人 | the former soldier
`);

/** `66．9％` as the newspaper set it, or a whole number; the bounds are in whole hundredths. */
function percentage(low: number, high: number): (scene: Scene) => Pair {
  return ({ random }) => {
    const whole = random.between(low, high);
    if (random.chance(0.4)) return { zh: `${whole}％`, en: `${whole}%` };
    const tenths = random.between(1, 9);
    return { zh: `${whole}．${tenths}％`, en: `${whole}.${tenths}%` };
  };
}

function month({ random }: Scene): Pair {
  const number = random.between(1, 12);
  return { zh: `${number}月`, en: MONTHS[number - 1]! };
}

function date(scene: Scene): Pair {
  const number = scene.random.between(1, 12);
  const day = scene.random.between(1, 28);
  return { zh: `${number}月${day}日`, en: `${MONTHS[number - 1]!} ${day}` };
}

function day({ random }: Scene): Pair {
  const number = random.between(1, 28);
  return { zh: `${number}日`, en: `the ${ordinal(number)}` };
}

function pastYear({ random, year }: Scene): Pair {
  const number = year - random.between(1, 8);
  return { zh: `${number}年`, en: String(number) };
}

function large({ random }: Scene): Pair {
  const value = random.between(11, 99) * (random.chance(0.5) ? 1000 : 10_000);
  return moreThan(value);
}

/** A class of things, frequent ones more often. */
function thingOf(name: ThingClass): (scene: Scene) => Pair {
  const things = THINGS[name];
  return ({ random }) => things[random.skewed(things.length)]!;
}

/** What an article's own field makes or sells. */
function product(scene: Scene): Pair {
  const goods = scene.field === 'industry' && scene.random.chance(0.6);
  return thingOf(goods ? 'goods' : scene.field === 'industry' ? 'materials' : 'produce')(scene);
}

/** Counts such as one makes on the spot: 二千五百五十八, 2,558. */
function counted(low: number, high: number): (scene: Scene) => Pair {
  return ({ random }) => count(random.between(low, high));
}

/** A worker or peasant by name, with what he or she is. */
function character({ random }: Scene): Pair {
  const name = person(random);
  const kind = random.pick(PEOPLE);
  return { zh: kind.zh + name.zh, en: `${kind.en} ${name.en}` };
}

/** What each kind of slot may be filled with. */
const SLOTS: Record<string, (scene: Scene) => Pair> = {
  unit: ({ unit }) => unit,
  here: ({ here }) => here,
  leader: ({ leader }) => leader,
  place: ({ where }) => where.name,
  province: ({ where }) => where.province,
  county: ({ random }) => place(random, COUNTIES).full,
  village: ({ random }) => village(random),
  group: ({ random, field }) => random.pick(GROUPS[field]),
  name: ({ random }) => person(random),
  person: character,
  goods: thingOf('goods'),
  material: thingOf('materials'),
  produce: thingOf('produce'),
  product,
  saying: ({ random }) => SAYINGS[random.skewed(SAYINGS.length)]!,
  slogan: ({ random }) => random.pick(SLOGANS),
  few: counted(3, 12),
  some: counted(13, 99),
  low: counted(101, 999),
  high: counted(1001, 4800),
  exact: counted(101, 4800),
  money: counted(1001, 98_000),
  hundreds: ({ random }) => moreThan(random.between(1, 9) * 100),
  large,
  /** A rise. */
  percent: percentage(1, 160),
  /** The greater part of a whole. */
  share: percentage(51, 99),
  /** A smaller part of a whole. */
  portion: percentage(3, 48),
  times: counted(2, 12),
  month,
  date,
  day,
  year: pastYear,
};

/**
 * A value for a slot of a template.
 *
 * @throws when no slot has this name: a mistake in a table
 */
export function slotValue(kind: string, scene: Scene): Pair {
  const make = SLOTS[kind];
  if (make === undefined) throw new Error(`no slot is called {${kind}}`);
  return make(scene);
}
