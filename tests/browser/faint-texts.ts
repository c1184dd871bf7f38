import type { Page } from '@playwright/test';

/**
 * Texts of a page whose colour differs too little from the ground that they stand on, a line each.
 * It looks at what `color` and `background-color` come to and so also where colours are forced: axe
 * reads `-webkit-text-fill-color`, which the browser then leaves as the page has it.
 *
 * @see https://www.w3.org/TR/WCAG22/#contrast-minimum
 */
export function faintTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const LEAST = 4.5;
    const channels = (colour: string) => colour.match(/[\d.]+/g)!.map(Number);
    const luminance = (colour: string) =>
      channels(colour)
        .slice(0, 3)
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
        .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at]!, 0);
    const contrast = (one: string, other: string) => {
      const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light! + 0.05) / (dark! + 0.05);
    };
    const groundOf = (element: Element): string => {
      const { backgroundColor } = getComputedStyle(element);
      if ((channels(backgroundColor)[3] ?? 1) > 0) return backgroundColor;
      return element.parentElement ? groundOf(element.parentElement) : 'rgb(255, 255, 255)';
    };
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) =>
          [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '') &&
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          !element.closest(':disabled'),
      )
      .map((element) => {
        const { color } = getComputedStyle(element);
        const ground = groundOf(element);
        return { element, color, ground, ratio: contrast(color, ground) };
      })
      .filter(({ ratio }) => ratio < LEAST)
      .map(
        ({ element, color, ground, ratio }) =>
          `${ratio.toFixed(2)}, ${color} on ${ground}: ${element.outerHTML.slice(0, 120)}`,
      );
  });
}
