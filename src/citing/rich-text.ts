/** A piece of a citation: titles of newspapers and of archives are set in italics. */
export interface Part {
  text: string;
  italic?: true;
}

/** A citation as it is shown and copied: with its italics, or as plain text. */
export type RichText = readonly Part[];

/** Text that is not in italics. */
export function upright(text: string): RichText {
  return text === '' ? [] : [{ text }];
}

/** Text in italics. */
export function italic(text: string): RichText {
  return text === '' ? [] : [{ text, italic: true }];
}

/** A citation without its italics, to be pasted anywhere. */
export function plainText(rich: RichText): string {
  return rich.map(({ text }) => text).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A citation as HTML, to be pasted into a word processor: `<i>` for italics, all else escaped. */
export function richHtml(rich: RichText): string {
  return rich
    .map(({ text, italic: isItalic }) => {
      const escaped = text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign]!);
      return isItalic ? `<i>${escaped}</i>` : escaped;
    })
    .join('');
}
