const OPENS_AFTER = /[\s([{\u2010-\u2015“‘]/u;

/** Whether the straight quotation mark at a place of a text opens a quotation. */
function opens(text: string, at: number): boolean {
  const before = text[at - 1];
  if (before === undefined || OPENS_AFTER.test(before)) return true;
  return (before === '"' || before === "'") && opens(text, at - 1);
}

/** Straight quotation marks and apostrophes made curly, as print has them. */
export function curled(text: string): string {
  return text.replace(/["']/gu, (mark, at: number) => {
    const isOpening = opens(text, at);
    if (mark === '"') return isOpening ? '“' : '”';
    return isOpening ? '‘' : '’';
  });
}

/**
 * A text between quotation marks: double ones in it become single, and single ones inside these double
 * (Chicago Manual of Style, 18th edition, chapter 12). Apostrophes stay.
 */
export function quoted(text: string): string {
  const open: string[] = [];
  const inner = curled(text).replace(/[“”‘]|(?<!\p{L})’|’(?!\p{L})/gu, (mark) => {
    if (mark === '“') {
      open.push(mark);
      return '‘';
    }
    if (mark === '‘') {
      const isInside = open.includes('“');
      open.push(mark);
      return isInside ? '“' : mark;
    }
    const isQuotation = open.at(-1) === (mark === '”' ? '“' : '‘');
    if (isQuotation) open.pop();
    if (mark === '”') return '’';
    return isQuotation && open.includes('“') ? '”' : mark;
  });
  return `“${inner}”`;
}
