import type { Pair } from '../pair.ts';
import type { Random } from '../random.ts';
import type { Row, Story } from '../story.ts';
import type { Awkward } from './awkward.ts';

/** Words that translators' programs leave standing in Chinese. */
const RESIDUE: readonly (readonly [english: string, chinese: string])[] = [
  ['experimental plots', '试验田'],
  ['the masses', '群众'],
  ['cadres', '干部'],
  ['workshop', '车间'],
  ['big-character', '大字报'],
  ['committee', '委员会'],
  ['commune', '公社'],
  ['yuan', '元'],
];

/** Puts the Chinese word back for an English one, in one block. */
function leaveResidue(rows: readonly Row[], random: Random): Row[] {
  const fitting = rows.flatMap(({ en: [text] }, at) =>
    text !== undefined && RESIDUE.some(([word]) => text.includes(word)) ? [at] : [],
  );
  if (fitting.length === 0) return [...rows];
  const chosen = random.pick(fitting);
  return rows.map((row, at) => {
    if (at !== chosen) return row;
    const [english, chinese] = RESIDUE.find(([word]) => row.en[0]!.includes(word))!;
    return { ...row, en: [row.en[0]!.replace(english, chinese), ...row.en.slice(1)] };
  });
}

/** Changes all English of a story. */
function mapEnglish(story: Story, change: (text: string) => string): Story {
  const changed = ({ zh, en }: Pair): Pair => ({ zh, en: change(en) });
  return {
    ...story,
    headline: story.headline.map(changed),
    authors: story.authors.map(changed),
    ...(story.origin && { origin: { ...story.origin, place: changed(story.origin.place) } }),
    rows: story.rows.map((row) => ({ ...row, en: row.en.map(change) })),
  };
}

/** Changes the Chinese of a story's body. */
function mapChinese(story: Story, change: (text: string) => string): Story {
  return { ...story, rows: story.rows.map((row) => ({ ...row, zh: row.zh.map(change) })) };
}

/** Straight quotation marks and apostrophes as typesetters write them. */
function curly(text: string): string {
  return text
    .replace(/(?<=^|[\s(])"/gu, '“')
    .replaceAll('"', '”')
    .replaceAll("'", '’');
}

/** What each kind of awkwardness does to the characters of a story. */
const CHANGES: Partial<Record<Awkward, (story: Story, random: Random) => Story>> = {
  'Chinese left in the English': (story, random) => ({
    ...story,
    rows: leaveResidue(story.rows, random),
  }),
  'typographic apostrophes': (story) => mapEnglish(story, curly),
  'half-width decimal points': (story) =>
    mapChinese(story, (text) => text.replace(/(?<=\d)．(?=\d)/gu, '.')),
  'space before a decimal point': (story) =>
    mapChinese(story, (text) => text.replace(/(?<=\d)(?=[．.]\d)/u, ' ')),
  // Unicode's form NFD: letter and mark apart.
  'decomposed letters': (story) => mapEnglish(story, (text) => text.normalize('NFD')),
};

/** How the characters of a story are written, changed as the document's awkwardness asks. */
export function typeset(story: Story, awkward: ReadonlySet<Awkward>, random: Random): Story {
  let set = story;
  for (const name of awkward) set = CHANGES[name]?.(set, random) ?? set;
  return set;
}
