import type { SegmentedPassage } from '../../../../src/archive/flags/index.ts';
import { createRenderingFinder } from '../../../../src/archive/renderings/index.ts';
import type { Term } from '../../../../src/archive/glossary/index.ts';
import type { IdentifiedBlock, Sides } from '../../../../src/archive/model.ts';
import type { Partner, Segment, Stretch } from '../../../../src/archive/segments/index.ts';
import { dictionary } from '../../../../src/holdings/articles/dictionary.ts';

/** A term with its Chinese forms and its renderings: `termOf('干部', 'cadres', 'cadre')`. */
export function termOf(forms: string, ...renderings: string[]): Term {
  const [zh = '', ...alsoZh] = forms.split('/');
  return { id: zh, zh, alsoZh, pinyin: 'x', renderings, meaning: '', see: [] };
}

/** A sentence, or two that are partners: Chinese and English, either of which may be missing. */
export type Row = [zh: string, en: string, partner?: Partner];

/** A passage of one block on each side that is made of rows, each of them a segment. */
export function passageOf(rows: readonly Row[]): SegmentedPassage {
  const text: Sides<string> = { zh: '', en: '' };
  const add = (side: 'zh' | 'en', sentence: string): Stretch[] => {
    const from = text[side].length;
    text[side] += sentence;
    return sentence === '' ? [] : [{ block: 0, from, to: text[side].length }];
  };
  const segments = rows.map(([zh, en, partner = 'found'], at): Segment => {
    const sides = { zh: add('zh', zh), en: add('en', en) };
    return { n: at + 1, partner, score: 1, ...sides };
  });
  const blocksOf = (side: string): IdentifiedBlock[] =>
    side === '' ? [] : [{ id: 'p', role: 'paragraph', text: side, line: 1 }];
  const passage = {
    id: 'p0000000',
    role: 'paragraph' as const,
    score: 1,
    zh: blocksOf(text.zh),
    en: blocksOf(text.en),
  };
  return { passage, segments };
}

/**
 * What renders each term in a passage, in the order of the Chinese, with a letter for where it
 * stands: `干部 cadres@0`, `干部 -` for none of the known renderings, `干部 x` for no English.
 */
export function rendered(terms: readonly Term[], rows: readonly Row[]): string[] {
  const find = createRenderingFinder(terms, dictionary());
  return find(passageOf(rows)).map(({ term, answer, untranslated }) => {
    if (answer) return `${term} ${answer.wording}@${answer.en.from}`;
    return untranslated ? `${term} x` : `${term} -`;
  });
}
