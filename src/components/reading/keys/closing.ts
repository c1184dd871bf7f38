/** How to close what is open, the latest last. */
const open: (() => void)[] = [];

/**
 * Says that something is open which Escape closes. What was opened last is closed first.
 *
 * @param close - closes it; it is called once at most
 * @returns says that it was closed in another way
 */
export function opened(close: () => void): () => void {
  open.push(close);
  return () => {
    const at = open.indexOf(close);
    if (at >= 0) open.splice(at, 1);
  };
}

/** Closes what was opened last; false when nothing is open. */
export function closeLatest(): boolean {
  const close = open.pop();
  close?.();
  return close !== undefined;
}
