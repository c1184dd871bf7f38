import type { Random } from '../random.ts';
import type { Row } from '../story.ts';
import type { Awkward } from './awkward.ts';

/** Where a sentence ends inside a paragraph, on each side. */
const SENTENCE_ENDS = {
  zh: /(?<=[^“][。！？])(?=[\p{L}\d“])/gu,
  en: /(?<=[\p{L}\d%][.?!]) (?=[\p{Lu}"])/gu,
};

/** A paragraph in two, cut at a sentence's end near its middle; undefined when it has but one sentence. */
function halved(text: string, side: 'en' | 'zh'): string[] | undefined {
  const ends = [...text.matchAll(SENTENCE_ENDS[side])].map(({ index }) => index);
  const middle = ends[Math.floor(ends.length / 2)];
  return middle === undefined ? undefined : [text.slice(0, middle), text.slice(middle).trimStart()];
}

function splitOne(rows: readonly Row[], random: Random): Row[] {
  const side = random.chance(0.5) ? 'en' : 'zh';
  const long = rows.flatMap(({ role, en, zh }, at) => {
    const both = role === 'paragraph' && en.length === 1 && zh.length === 1;
    return both && halved({ en, zh }[side][0]!, side) !== undefined ? [at] : [];
  });
  if (long.length === 0) return [...rows];
  const chosen = random.pick(long);
  return rows.map((row, at) =>
    at === chosen ? { ...row, [side]: halved(row[side][0]!, side)! } : row,
  );
}

function untranslateOne(rows: readonly Row[], random: Random): Row[] {
  if (rows.length < 3) return [...rows];
  const chosen = random.between(1, rows.length - 1);
  return rows.map((row, at) => (at === chosen ? { ...row, en: [] } : row));
}

/** What stands in one block and what in several, or in none, as the document's awkwardness asks. */
export function rearrange(
  rows: readonly Row[],
  awkward: ReadonlySet<Awkward>,
  random: Random,
): Row[] {
  const split = awkward.has('paragraph split on one side') ? splitOne(rows, random) : [...rows];
  return awkward.has('block left untranslated') ? untranslateOne(split, random) : split;
}
