import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Sides } from '../archive/model.ts';

/**
 * What the site says, in each of its languages; the style sheet shows the one that the reader chose.
 * The Chinese is marked `zh` and not `zh-Hans`, which inside a passage marks its Chinese side alone.
 *
 * @param say - says it in one language
 */
export function inEach<T>(
  texts: Sides<T>,
  say: (texts: T) => readonly (Element | string)[],
): Element[] {
  return [h('span.in-en', [...say(texts.en)]), h('span.in-zh', { lang: 'zh' }, [...say(texts.zh)])];
}
