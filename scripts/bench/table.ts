/** A table: the headings of its columns, and rows of cells, a number written as it is to be read. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

/**
 * A table for the terminal: columns as wide as their widest cell, numbers to the right.
 *
 * @param head - the headings of the columns
 * @param rows - the cells, a number already written as it is to be read
 */
export function formatTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = widthsOf({ head, rows });
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isNumber(cell) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** The same table in Markdown, columns of numbers to the right. Cells have no `|` in them. */
export function formatMarkdown({ head, rows }: Table): string {
  const widths = widthsOf({ head, rows }).map((width) => Math.max(width, 3));
  const isRight = head.map((_, column) => rows.every((row) => isNumber(row[column] ?? '')));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .map((cell, column) =>
        isRight[column] ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
      )
      .join(' | ')} |`;
  const rule = widths.map((width, column) =>
    isRight[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width),
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

function widthsOf({ head, rows }: Table): number[] {
  return head.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
}

function isNumber(cell: string): boolean {
  return /^[\d,]+(?:\.\d+)?(?: ?(?:%|ms|s|min|KB|MB|GB))?$/u.test(cell);
}
