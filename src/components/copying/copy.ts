/**
 * Copies a text.
 *
 * @param html - the same with its formatting, for programs that take it
 * @returns whether the browser has allowed it
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else await navigator.clipboard.write([itemOf({ 'text/plain': text, 'text/html': html })]);
    return true;
  } catch {
    return false;
  }
}

function itemOf(texts: Record<string, string>): ClipboardItem {
  const blobs = Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })]);
  return new ClipboardItem(Object.fromEntries(blobs) as Record<string, Blob>);
}
