import type { Role, Side } from '../../../../src/archive/model.ts';
import { weighted, type Random } from '../random.ts';
import type { Awkward } from './awkward.ts';

/** How the body of a half is set: the indent of text, and whether blank lines part the paragraphs. */
interface Setting {
  indent: string;
  gap: boolean;
}

const SETTINGS: Record<string, Setting> = {
  'blank lines': { indent: '', gap: true },
  spaces: { indent: '    ', gap: false },
  'full-width spaces': { indent: '　　', gap: false },
  tab: { indent: '\t', gap: false },
  'tabs and blank lines': { indent: '\t\t', gap: true },
  flush: { indent: '', gap: false },
};

const SHARES: Record<Side, Record<string, number>> = {
  en: {
    'blank lines': 40,
    spaces: 30,
    'full-width spaces': 12,
    tab: 8,
    'tabs and blank lines': 5,
    flush: 5,
  },
  zh: { spaces: 90, 'full-width spaces': 6, tab: 4 },
};

const RAGGED = ['\t', '\t\t', '　', '　　', ' 　 ', '\t　', '  \t'];

function raggedIndent(random: Random): string {
  return random.chance(0.5) ? ' '.repeat(random.between(0, 14)) : random.pick(RAGGED);
}

/** Says how lines of one half are indented and whether a blank line comes after each. */
export function createSetting(
  side: Side,
  awkward: ReadonlySet<Awkward>,
  random: Random,
): { indentOf: (role: Role) => string; gap: boolean } {
  const { indent, gap } = SETTINGS[weighted(SHARES[side], random)]!;
  const ragged = awkward.has(
    side === 'en' ? 'ragged indents in English' : 'ragged indents in Chinese',
  );
  const deeper = awkward.has('sub-headings at the indent of text')
    ? ''
    : side === 'en'
      ? '\t'
      : ' '.repeat(random.between(2, 8));
  return {
    gap,
    indentOf: (role) =>
      ragged ? raggedIndent(random) : indent + (role === 'subheading' ? deeper : ''),
  };
}
