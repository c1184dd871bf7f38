import { pinyin } from 'pinyin-pro';

/** Longer texts are not names; the bound keeps the comparison cheap. */
const MAX_CHARACTERS = 12;

/**
 * True when an English name is a reading of a Chinese one: `Chen Xinhai` and `陈心海`. Each
 * character may have any of its readings; tones, case and spaces do not matter.
 */
export function isReadingOf(english: string, chinese: string): boolean {
  const letters = plainLetters(english);
  const characters = Array.from(chinese.replace(/\s+/gu, ''));
  if (letters === '' || characters.length === 0 || characters.length > MAX_CHARACTERS) return false;
  // The offsets in the letters up to which the characters so far can be read.
  let reached = new Set([0]);
  for (const character of characters) {
    const readings = readingsOf(character);
    reached = new Set(
      [...reached].flatMap((start) =>
        readings
          .filter((reading) => letters.startsWith(reading, start))
          .map((reading) => start + reading.length),
      ),
    );
  }
  return reached.has(letters.length);
}

function readingsOf(character: string): string[] {
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array', nonZh: 'removed' })
    .map(plainLetters)
    .filter((reading) => reading !== '');
}

/** Letters from a to z alone, so that `Lü`, `Lu` and `lǚ` are the same. */
function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '');
}
