import { joinSyllables } from './spell.ts';

const SYLLABLES = new Map(
  (
    '〇 ling2 零 ling2 一 yi1 二 er4 两 liang3 三 san1 四 si4 五 wu3 六 liu4 七 qi1 八 ba1 九 jiu3 十 shi2 ' +
    '百 bai3 千 qian1 万 wan4 亿 yi4'
  )
    .match(/\S+ \S+/gu)!
    .map((pair) => pair.split(' ') as [string, string]),
);

const DIGIT = '[〇零一二两三四五六七八九]';
const PARTS = new RegExp(`${DIGIT}?十${DIGIT}?|${DIGIT}[百千]|.`, 'gu');

/**
 * The pinyin of a numeral: tens and ones are written together, hundreds and thousands with their
 * digit, 万 and 亿 with one figure before them; 第 has a hyphen after it. `dì-yībǎi sìshíjiǔ`.
 *
 * @see GB/T 16159-2012, 6.1.5
 */
export function spellNumeral(numeral: string): string {
  const isOrdinal = numeral.startsWith('第');
  const figures = isOrdinal ? numeral.slice(1) : numeral;
  const groups: string[] = [];
  for (const part of figures.match(PARTS) ?? []) {
    const belongs = /[万亿]/u.test(part) && groups.at(-1)?.length === 1;
    if (belongs) groups.push(groups.pop()! + part);
    else groups.push(part);
  }
  const words = groups.map((group) =>
    joinSyllables(Array.from(group, (character) => SYLLABLES.get(character)!)),
  );
  return (isOrdinal ? 'dì-' : '') + words.join(' ');
}
