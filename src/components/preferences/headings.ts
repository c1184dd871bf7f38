import { chosen } from './preferences.ts';

/**
 * Makes the Chinese of a heading a heading while it stands alone. Beside the English it is none: the
 * outline of the page would hold each twice.
 */
export function showHeadings(): void {
  const isAlone = chosen('view') === 'zh';
  for (const english of document.querySelectorAll('.passage > [lang="en"] > :is(h1, h2)')) {
    const chinese = english.parentElement!.parentElement!.querySelector('[lang="zh-Hans"] > p');
    if (!chinese) continue;
    chinese.role = isAlone ? 'heading' : null;
    chinese.ariaLevel = isAlone ? english.tagName.slice(1) : null;
  }
}
