import type { Page } from '@playwright/test';

/**
 * What a reader of a page cannot read as it is laid out just now, a line each: text that is cut off,
 * that lies upon other text, or that has to be scrolled to sideways.
 *
 * Texts lie upon each other when the middle of one line, three fifths of its letters' height, meets
 * that of another over as much of its length; lines close together do not, nor does punctuation of
 * which only half a square is ink. What floats above the page is compared with itself.
 */
export function textFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** In pixels: browsers round. */
    const SLACK = 1;
    const said = (text: string) => `“${text.trim().replaceAll(/\s+/g, ' ').slice(0, 40)}”`;
    const upFrom = (element: Element): Element[] =>
      element.parentElement ? [element, ...upFrom(element.parentElement)] : [element];
    const isSeen = (ancestors: Element[]) =>
      ancestors[0]!.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      // Text for screen readers alone, and the link that comes into view with the focus.
      !ancestors.some(
        (one) => getComputedStyle(one).clipPath !== 'none' || one.matches('.skip:not(:focus)'),
      );
    const floats = (element: Element) =>
      /absolute|fixed|sticky/.test(getComputedStyle(element).position);

    /** The nearest box outside which nothing in it is seen, without a way to scroll there. */
    const frameOf = (ancestors: Element[]) => {
      const box = ancestors.find((one) => getComputedStyle(one).overflow !== 'visible');
      if (!box) return { left: 0, right: Infinity, top: -Infinity, bottom: Infinity };
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const scrolls = /auto|scroll/.test(getComputedStyle(box).overflowY);
      // A table may be wider than the page: its columns say something.
      const isTable = scrolls && (box.matches('table') || box.querySelector(':scope > table'));
      return {
        ...(isTable ? { left: -Infinity, right: Infinity } : { left, right }),
        ...(scrolls ? { top: -Infinity, bottom: Infinity } : { top, bottom }),
      };
    };

    const lines = [...textsOf(document.body)].flatMap((node) => {
      const ancestors = upFrom(node.parentElement!);
      if (!isSeen(ancestors)) return [];
      const frame = frameOf(ancestors);
      const layer = ancestors.find(floats);
      const half = 0.3 * Number.parseFloat(getComputedStyle(node.parentElement!).fontSize);
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()]
        .filter(({ width }) => width > SLACK)
        .map(({ left, right, top, bottom }) => {
          const middle = (top + bottom) / 2;
          const cut = {
            sideways: left < frame.left - SLACK || right > frame.right + SLACK,
            below: middle < frame.top || middle > frame.bottom,
          };
          const band = { top: middle - half, bottom: middle + half };
          return { text: said(node.data), layer, left, right, ...band, cut };
        });
    });

    function* textsOf(root: Element): Generator<Text> {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const node = texts.currentNode as Text;
        if (node.data.trim() !== '') yield node;
      }
    }

    const { scrollWidth, clientWidth } = document.documentElement;
    const isOutside = (element: Element) =>
      element.getBoundingClientRect().right > clientWidth + SLACK;
    const outside = [...document.body.querySelectorAll('*')].filter(isOutside).at(-1);
    const faults =
      scrollWidth > clientWidth
        ? [
            `the page is ${scrollWidth - clientWidth} px too wide: ${outside?.outerHTML.slice(0, 80)}`,
          ]
        : [];
    for (const { text, cut } of lines) {
      if (cut.sideways) faults.push(`cut off sideways: ${text}`);
      else if (cut.below) faults.push(`cut off below: ${text}`);
    }
    const shown = lines.filter(({ cut }) => !cut.below).sort((a, b) => a.top - b.top);
    for (const [at, one] of shown.entries()) {
      for (const other of shown.slice(at + 1)) {
        if (other.top >= one.bottom) break;
        const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        if (shared > one.bottom - one.top && one.layer === other.layer)
          faults.push(`${one.text} lies upon ${other.text}`);
      }
    }
    return [...new Set(faults)];
  });
}
