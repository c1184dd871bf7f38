import type { Side, Sides } from '../archive/model.ts';

/**
 * What is said in the language that the page speaks to its reader. Without a page, as in tests and
 * in commands, that is English.
 */
export function spoken<T>(texts: Sides<T>): T {
  const isChinese = typeof document === 'object' && document.documentElement.lang.startsWith('zh');
  return isChinese ? texts.zh : texts.en;
}

/** The language that the page speaks. */
export const SPOKEN = spoken<Side>({ en: 'en', zh: 'zh' });
