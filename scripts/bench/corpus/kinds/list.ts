import { joined, pairs, type Pair } from '../pair.ts';
import { createProse } from '../prose.ts';
import type { Random } from '../random.ts';
import type { Scene } from '../scene.ts';
import { row, type Row, type Story } from '../story.ts';
import { person } from '../vocabulary/people.ts';
import { dateline } from './dateline.ts';

const TITLES = pairs(`
{province}先进工作者代表会议主席团名单 | Presidium of the {province} Congress of Advanced Workers
{unit}先进生产者名单 | Advanced Producers of {unit}
{county}劳动模范名单 | Model Workers of {county}
`);

const OPENINGS = pairs(`
大会在{date}通过了主席团和正副秘书长名单，共{few}组 | on {date} the congress adopted the lists of its presidium and secretaries, in {few} groups
经过群众评选，{date}公布了以下名单 | after the masses had voted, these lists were published on {date}
`);

const GROUPS = pairs(`
大会主席团 | Presidium of the Congress
秘书长 | Secretary-General
副秘书长 | Deputy Secretaries-General
先进工作者 | Advanced Workers
先进单位代表 | Delegates of Advanced Units
`);

const MARKS = pairs(`
（女） | (female)
（回） | (Hui)
（藏） | (Tibetan)
（蒙） | (Mongolian)
（满） | (Manchu)
（女，藏） | (female, Tibetan)
`);

/** Names of two characters are sometimes spaced out to the width of three: 李　维. */
function padded(name: Pair, random: Random): Pair {
  const short = name.zh.length === 2 && random.chance(0.3);
  return short ? { zh: Array.from(name.zh).join('　'), en: name.en } : name;
}

/** Names as lists set them: a full-width space between them in Chinese, commas in English. */
function names({ random }: Scene, count: number): Pair {
  const people = Array.from({ length: count }, () => {
    const name = padded(person(random), random);
    const mark = random.chance(0.2) ? random.pick(MARKS) : undefined;
    return mark === undefined ? name : joined({ zh: name.zh, en: `${name.en} ` }, mark);
  });
  return {
    zh: people.map(({ zh }) => zh).join('　'),
    en: people.map(({ en }) => en).join(', '),
  };
}

/** Names under the headings of a congress or an award. */
export function list(scene: Scene): Story {
  const { random } = scene;
  const prose = createProse(scene);
  const sent = dateline(scene);
  const rows: Row[] = [row('paragraph', joined(sent.text, prose.sentence(OPENINGS)))];
  for (let groups = random.between(2, 4); groups > 0; groups--) {
    rows.push(row('subheading', prose.from(GROUPS)));
    for (let lines = random.between(1, 4); lines > 0; lines--) {
      rows.push(row('paragraph', names(scene, random.between(3, 25))));
    }
  }
  return {
    headline: [prose.from(TITLES)],
    authors: [],
    column: '',
    edition: '',
    origin: sent.origin,
    rows,
  };
}
