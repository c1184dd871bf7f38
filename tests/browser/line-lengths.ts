import type { Page } from '@playwright/test';

/** The language of a side of a passage, as its element names it. */
export type Lang = 'en' | 'zh-Hans';

/**
 * The lengths of the full lines of one side of an article, as the browser has broken them: in
 * characters, spaces included, without the last line of each paragraph.
 */
export function lineLengths(page: Page, lang: Lang): Promise<number[]> {
  return page
    .locator(`[data-role="paragraph"] > [lang="${lang}"]:not([data-absent]) > p`)
    .evaluateAll((paragraphs) => {
      const range = document.createRange();
      const linesOf = (paragraph: Element): number[] => {
        const lengths: number[] = [];
        const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
        let line = -Infinity;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (let at = 0; at < node.textContent!.length; at += 1) {
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const { top, bottom, width } = range.getBoundingClientRect();
            // Letters of several fonts stand on one line, and spaces at its end have no width.
            const middle = (top + bottom) / 2;
            if (width > 0 && middle > line + (bottom - top) / 2) {
              lengths.push(0);
              line = middle;
            }
            if (lengths.length > 0) lengths[lengths.length - 1]! += 1;
          }
        }
        return lengths.slice(0, -1);
      };
      return paragraphs.flatMap(linesOf);
    });
}

/** The value in the middle. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
