import { describe, expect, it } from 'vitest';
import { readTerms, toneless } from '../../../src/archive/glossary/index.ts';

const PLOT = 'id: shiyantian, zh: 试验田, pinyin: shìyàntián, meaning: A field.';
const POINT = 'id: dundian, zh: 蹲点, pinyin: dūndiǎn, meaning: To stay.';

/** The problems of a file of terms, as `line:column CODE`. */
function problemsOf(...entries: string[]): string[] {
  const yaml = entries.map((entry) => `- { ${entry} }`).join('\n');
  return readTerms(yaml, 'terms.yml').problems.map((found) =>
    [`${found.line}:${found.column}`, found.code].join(' '),
  );
}

describe('terms.yml', () => {
  it('gives terms with all that is written of them', () => {
    const yaml = `- { ${POINT} }\n- { ${PLOT}, alsoZh: [实验田], renderings: [experimental plot], dates: 1958-, see: [dundian] }`;
    expect(readTerms(yaml, 'terms.yml').terms?.[1]).toEqual({
      id: 'shiyantian',
      zh: '试验田',
      alsoZh: ['实验田'],
      pinyin: 'shìyàntián',
      renderings: ['experimental plot'],
      meaning: 'A field.',
      dates: { from: 1958 },
      see: ['dundian'],
    });
  });

  it.each([
    ['1958', { from: 1958, to: 1958 }],
    ['1958-1960', { from: 1958, to: 1960 }],
    ['1957-', { from: 1957 }],
  ])('take the dates %s', (dates, years) => {
    expect(readTerms(`- { ${PLOT}, dates: ${dates} }`, 'a').terms?.[0]?.dates).toEqual(years);
  });

  it.each([
    ['without pinyin', PLOT.replace('pinyin: shìyàntián, ', ''), 'YAML_KEY_MISSING'],
    ['whose pinyin has no tones', PLOT.replace('shìyàntián', 'shiyantian'), 'YAML_VALUE_BAD'],
    ['with an empty meaning', PLOT.replace('A field.', '""'), 'YAML_VALUE_BAD'],
    ['with Chinese as a rendering', `${PLOT}, renderings: [试验田]`, 'YAML_VALUE_BAD'],
    ['whose dates go backwards', `${PLOT}, dates: 1960-1958`, 'YAML_VALUE_BAD'],
    ['with a form twice', `${PLOT}, alsoZh: [试验田]`, 'TERM_REPEATED'],
    ['with a rendering twice', `${PLOT}, renderings: [a plot, A  plot]`, 'TERM_RENDERING_REPEATED'],
    ['that sees an unknown term', `${PLOT}, see: [dian]`, 'TERM_SEE_UNKNOWN'],
    ['that sees itself', `${PLOT}, see: [shiyantian]`, 'TERM_SEE_POINTLESS'],
    ['that sees a term twice', `${PLOT}, see: [dundian, dundian]`, 'TERM_SEE_POINTLESS'],
    ['with the id of another', PLOT.replace('shiyantian', 'dundian'), 'TERM_ID_REPEATED'],
    ['with a form of another', PLOT.replace('试验田', '蹲点'), 'TERM_REPEATED'],
  ])('report a term %s', (_, entry, code) => {
    expect(problemsOf(POINT, entry)).toEqual([expect.stringMatching(`^2:\\d+ ${code}$`)]);
  });

  it('may give one rendering to two terms', () => {
    const shared = 'renderings: [plot]';
    expect(problemsOf(`${PLOT}, ${shared}`, `${POINT}, ${shared}`)).toEqual([]);
  });

  it('take no long time over a long value that is nearly pinyin', () => {
    const started = performance.now();
    expect(problemsOf(PLOT.replace('shìyàntián', `${'ā'.repeat(50_000)}1`))).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('pinyin without tones', () => {
  it.each([
    ['shìyàn tián', 'shiyantian'],
    ["chāo'é wánchéng", 'chaoewancheng'],
    ['Lǜsè', 'luse'],
    ['lu\u0308\u030C', 'lu'],
  ])('of %s is %s', (pinyin, expected) => {
    expect(toneless(pinyin)).toBe(expected);
  });
});
