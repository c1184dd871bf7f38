/**
 * A table for the terminal: columns as wide as their widest cell, numbers to the right.
 *
 * @param head - the headings of the columns
 * @param rows - the cells, a number already written as it is to be read
 */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isNumber(cell) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function isNumber(cell: string): boolean {
  return /^[\d,]+(?:\.\d+)?(?: ?(?:%|ms|s|MB))?$/u.test(cell);
}
