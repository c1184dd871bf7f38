import type { Anchor } from './anchors.ts';
import { cellAt, makeGrid, type Grid } from './grid.ts';

/** A rectangle of the table: rows and columns, all inclusive. */
interface Rectangle {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The most cells of a band; a cell takes some 150 bytes. */
const MOST_CELLS = 2_000_000;

/**
 * A grid that follows a chain of anchors: between two anchors all their rectangle, with a margin
 * around it. Where there is no anchor for long, the rectangle is large, which costs time but loses
 * nothing, until it is too large to be worked out. Then the grid has only its left and lower
 * edges, so that no partners are found there.
 *
 * @param anchors - ascending on both sides
 * @param margin - in units
 * @returns the grid, and whether it has every rectangle
 */
export function bandGrid(
  zh: number,
  en: number,
  anchors: readonly Anchor[],
  margin: number,
): { grid: Grid; isWhole: boolean } {
  const corners = [{ zh: 0, en: 0 }, ...anchors, { zh, en }];
  const rectangles = corners.slice(1).map((end, at): Rectangle => ({
    top: Math.max(0, corners[at]!.zh - margin),
    bottom: Math.min(zh, end.zh + margin),
    left: Math.max(0, corners[at]!.en - margin),
    right: Math.min(en, end.en + margin),
  }));
  const affordable = smallest(rectangles);
  const edges = rectangles
    .filter((rectangle) => !affordable.has(rectangle))
    .flatMap((rectangle) => [
      { ...rectangle, right: rectangle.left },
      { ...rectangle, top: rectangle.bottom },
    ]);
  const from = new Int32Array(zh + 1).fill(en);
  const to = new Int32Array(zh + 1);
  for (const { top, bottom, left, right } of [...affordable, ...edges]) {
    for (let i = top; i <= bottom; i++) {
      from[i] = Math.min(from[i]!, left);
      to[i] = Math.max(to[i]!, right);
    }
  }
  return { grid: makeGrid(from, to), isWhole: edges.length === 0 };
}

/** As many rectangles as can be worked out, the smallest first. */
function smallest(rectangles: readonly Rectangle[]): Set<Rectangle> {
  const area = ({ top, bottom, left, right }: Rectangle) => (bottom - top + 1) * (right - left + 1);
  let cells = 0;
  return new Set(
    [...rectangles]
      .sort((a, b) => area(a) - area(b))
      .filter((rectangle) => (cells += area(rectangle)) <= MOST_CELLS),
  );
}

/** Whether a path comes so near to the grid's edge that a better one may lie outside it. */
export function touchesEdge(grid: Grid, path: readonly Anchor[], near: number): boolean {
  const rows = grid.from.length - 1;
  const columns = grid.top.length - 1;
  return path.some(({ zh, en }) =>
    [
      [Math.max(zh - near, 0), en],
      [Math.min(zh + near, rows), en],
      [zh, Math.max(en - near, 0)],
      [zh, Math.min(en + near, columns)],
    ].some(([i, j]) => cellAt(grid, i!, j!) < 0),
  );
}
