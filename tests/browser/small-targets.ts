import type { Page } from '@playwright/test';

/**
 * What a finger could miss on a page as it is laid out just now, a line each: targets of less than
 * 24 by 24 px that are neither a part of a sentence nor far enough from all others. The bars of a
 * timeline stand where their months do: their place and width are what they say.
 *
 * @see https://www.w3.org/TR/WCAG22/#target-size-minimum
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 24;
    const INTERACTIVE =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [tabindex="0"]';
    const isInSentence = (element: Element) => {
      let block = element.parentElement!;
      while (/^inline|^ruby|^contents/.test(getComputedStyle(block).display))
        block = block.parentElement!;
      const links = Array.from(block.querySelectorAll(INTERACTIVE), (link) => link.textContent);
      const around = links.reduce((text, link) => text.replace(link, ''), block.textContent);
      return getComputedStyle(element).display === 'inline' && /[\p{L}\p{N}]/u.test(around);
    };
    const targets = [...document.querySelectorAll(INTERACTIVE)]
      .filter(
        (element) =>
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          !element.closest('.skip:not(:focus), .timeline'),
      )
      .map((element) => {
        // What is written beside a box is pressed as well as the box.
        const { left, right, top, bottom, width, height } = (
          element.closest('label') ?? element
        ).getBoundingClientRect();
        return {
          element,
          ...{ left, right, top, bottom },
          x: (left + right) / 2,
          y: (top + bottom) / 2,
          isSmall: width < LEAST - 0.01 || height < LEAST - 0.01,
          size: `${Math.round(width)} × ${Math.round(height)}`,
        };
      });
    type Target = (typeof targets)[number];
    const isTooNear = (one: Target, other: Target) => {
      if (one.element === other.element) return false;
      if (other.isSmall) return Math.hypot(one.x - other.x, one.y - other.y) < LEAST;
      const away = (at: number, from: number, to: number) => Math.max(from - at, 0, at - to);
      const across = away(one.x, other.left, other.right);
      return Math.hypot(across, away(one.y, other.top, other.bottom)) < LEAST / 2;
    };
    return targets
      .filter(
        (one) =>
          one.isSmall &&
          !isInSentence(one.element) &&
          targets.some((other) => isTooNear(one, other)),
      )
      .map(({ element, size }) => `${size}: ${element.outerHTML.slice(0, 120)}`);
  });
}
