/* Phrases that the texts share: see the English ones. */
import { numeral } from '../numeral.ts';

/** How many articles. */
export function articleCount(count: number): string {
  return `${numeral(count)} 篇`;
}

/** How many passages. */
export function passageCount(count: number): string {
  return `${numeral(count)} 段`;
}

/** A page of the newspaper. */
export function pageName(page: number): string {
  return `第${page}版`;
}
