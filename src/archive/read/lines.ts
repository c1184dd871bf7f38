/** A line of a document: its number from 1 and its text without the line end. */
export interface Line {
  line: number;
  text: string;
}

/** CRLF, LF or a lone CR: one document may mix them. */
const LINE_END = /\r\n|\n|\r/u;

/** Splits a text into lines. Takes time linear in the text. */
export function splitLines(text: string): Line[] {
  return text.split(LINE_END).map((line, index) => ({ line: index + 1, text: line }));
}

/** True for a line that has nothing but white space: blanks, tabs, full-width spaces. */
export function isBlank({ text }: Line): boolean {
  return text.trim() === '';
}

/** Line and column, both from 1, of an index into a text. */
export function positionAt(text: string, index: number): { line: number; column: number } {
  const before = text.slice(0, index).split(LINE_END);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
