/**
 * Pinyin as people type it when they leave the tones out: `shìyàn tián` gives `shiyantian`. Only
 * letters from a to z are left; `ü` becomes `u`.
 */
export function toneless(pinyin: string): string {
  return pinyin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '');
}
