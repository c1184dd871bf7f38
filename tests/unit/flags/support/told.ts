import type { Flag } from '../../../../src/archive/flags/index.ts';
import type { Passage, Role } from '../../../../src/archive/model.ts';
import { segmentsOf } from '../../../../src/archive/segments/index.ts';
import { dictionary } from '../../../../src/holdings/articles/dictionary.ts';
import { find } from './archive.ts';

/** A passage of one block on each side; a side without text has none. */
export function passageOf(zh: string, en: string, role: Role = 'paragraph'): Passage {
  const blocks = (text: string) => (text === '' ? [] : [{ role, text, line: 1, id: text }]);
  const score = zh === '' || en === '' ? 0 : 1;
  return { id: `${zh}${en}`, role, score, zh: blocks(zh), en: blocks(en) };
}

/** What the flags of each passage of an article say: the kind, and what stands on both sides. */
export function toldOf(passages: readonly Passage[], date = '1960-06-11'): string[][] {
  const article = passages.map((passage) => ({
    passage,
    segments: segmentsOf(passage, dictionary()),
  }));
  return find(article, date).map((flags, at) => flags.map((flag) => tell(flag, passages[at]!)));
}

/** What the flags of a passage alone say: `numbers 七十台 | ninety`. */
export function told(zh: string, en: string, date?: string): string[] {
  return toldOf([passageOf(zh, en)], date)[0]!;
}

function tell(flag: Flag, passage: Passage): string {
  if (flag.kind === 'length') return 'length';
  const sides = [flag.kind === 'residue' ? undefined : flag.zh, flag.en];
  const [zh, en] = (['zh', 'en'] as const).map((side, at) => {
    const stretch = sides[at];
    return stretch ? passage[side][stretch.block]!.text.slice(stretch.from, stretch.to) : '';
  });
  return `${flag.kind} ${zh!} | ${en!}`;
}
