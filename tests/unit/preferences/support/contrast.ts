/**
 * The contrast of two colours, from 1 to 21, whichever of them is the ground.
 *
 * @param first - `#rrggbb` or `#rgb`
 * @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
 */
export function contrast(first: string, second: string): number {
  const [darker, lighter] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Red, green and blue, from 0 to 1. */
function channels(colour: string): number[] {
  const digits = /^#(?:([0-9a-f]{6})|([0-9a-f]{3}))$/iu.exec(colour);
  if (!digits) throw new Error(`not a colour: ${colour}`);
  const full = digits[1] ?? digits[2]!.replace(/./gu, '$&$&');
  return full.match(/../gu)!.map((pair) => parseInt(pair, 16) / 255);
}
