import { isPlainClick } from '../dom/plain-click.ts';

/** A block of Chinese text in a passage. */
export const CHINESE_BLOCK = '[data-passage] > [lang="zh-Hans"]:not([data-absent]) > *';

/**
 * What a click asks to be explained: a link to a term, which is then not followed, or a block of
 * Chinese text. Nothing where it is any other link, while text is selected, and for the second click
 * of a double one: the first has asked.
 */
export function askedAt(event: MouseEvent): HTMLElement | undefined {
  if (!isPlainClick(event) || !(event.target instanceof Element)) return undefined;
  const asked = event.target.closest<HTMLElement>(`a, button, ${CHINESE_BLOCK}`);
  if (!asked) return undefined;
  if (asked.matches('[data-passage] a.term')) {
    event.preventDefault();
    return isRepeated(event) ? undefined : asked;
  }
  const isText = asked.matches(CHINESE_BLOCK) && getSelection()?.isCollapsed !== false;
  return isText && !isRepeated(event) ? asked : undefined;
}

/** Whether a click is the second of a double one, or a later one still. */
export function isRepeated({ detail }: MouseEvent): boolean {
  return detail > 1;
}
