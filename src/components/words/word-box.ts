import type { Box } from './placement.ts';

/**
 * Where a stretch of text stands in the viewport, with the pinyin above it; undefined when it is not
 * shown at all.
 */
export function wordBox(range: Range): Box | undefined {
  const boxes = [...range.getClientRects()];
  if (boxes.length === 0) return undefined;
  const { startContainer } = range;
  const ruby = startContainer.parentElement?.closest('ruby')?.querySelector('rt');
  if (ruby) boxes.push(ruby.getBoundingClientRect());
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}
