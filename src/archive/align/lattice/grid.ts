/**
 * The part of the dynamic program's table that is worked out. Row i stands for the first i Chinese
 * units, column j for the first j English ones; both ends of each range are inclusive and never
 * decrease.
 */
export interface Grid {
  /** The columns of each row. */
  from: Int32Array;
  to: Int32Array;
  /** The rows of each column. */
  top: Int32Array;
  bottom: Int32Array;
  /** Cell (i, j) has the number `offset[i] + j`. */
  offset: Int32Array;
  cells: number;
}

/**
 * Makes a grid of the rows given by their first and last columns. The first row begins with
 * column 0, and the last row ends with the last column.
 */
export function makeGrid(from: Int32Array, to: Int32Array): Grid {
  const rows = from.length;
  const columns = to[rows - 1]! + 1;
  const offset = new Int32Array(rows);
  const top = new Int32Array(columns).fill(rows);
  const bottom = new Int32Array(columns);
  let cells = 0;
  for (let i = 0; i < rows; i++) {
    offset[i] = cells - from[i]!;
    cells += to[i]! - from[i]! + 1;
    for (let j = from[i]!; j <= to[i]!; j++) {
      top[j] = Math.min(top[j]!, i);
      bottom[j] = i;
    }
  }
  return { from, to, top, bottom, offset, cells };
}

/** The number of a cell, or -1 when it is outside the grid. */
export function cellAt(grid: Grid, i: number, j: number): number {
  return i >= 0 && j >= grid.from[i]! && j <= grid.to[i]! ? grid.offset[i]! + j : -1;
}

/** The whole table for so many Chinese and English units. */
export function fullGrid(zh: number, en: number): Grid {
  return makeGrid(new Int32Array(zh + 1), new Int32Array(zh + 1).fill(en));
}
