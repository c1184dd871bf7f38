import { describe, expect, it } from 'vitest';
import { told } from './support/told.ts';

const ZH = '工人们提出了许多合理化建议。';

describe('text in another script', () => {
  it.each([
    ['The workers made many 合理化建议.', 'residue  | 合理化建议'],
    ['The workers made many 合理化、建议。', 'residue  | 合理化、建议'],
    ['The workers made many предложения.', 'residue  | предложения'],
    ['The workers made many サービス.', 'residue  | サービス'],
    ['The workers used套犁 (a kind of plow).', 'residue  | 套犁'],
    ['The w\u043erkers made many suggestions.', 'residue  | \u043e'],
    ['The workers made 〇 suggestions.', 'residue  | 〇'],
  ])('is flagged: %s', (en, flag) => {
    expect(told(ZH, en)).toContain(flag);
  });

  it.each([
    'The workers made many suggestions for rationalisation (合理化建议).',
    'The workers wrote the character “理” on the wall.',
    'The workers measured α, β and the µ of the lens, 5 m² and Ⅳ.',
    'The workers of Café Žižka made many suggestions – “good ones”, ５０％.',
  ])('is not flagged: %s', (en) => {
    expect(told(ZH, en).filter((flag) => flag.startsWith('residue'))).toEqual([]);
  });

  it('may stand where the Chinese has it too', () => {
    const flags = told('他喊：“Ура！”大家跟着喊。', 'He shouted “Ура!” and everyone joined in.');
    expect(flags).toEqual([]);
  });
});
