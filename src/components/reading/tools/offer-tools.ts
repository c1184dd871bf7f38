/**
 * Loads the tools of the passages when the reader first turns to one; where that fails, the next turn
 * to a passage tries again.
 */
export function offerTools(passages: HTMLElement): void {
  const asked = new AbortController();
  const load = (): void => {
    asked.abort();
    import('./follow.ts').then(
      ({ followPassages }) => {
        followPassages(passages);
      },
      () => {
        offerTools(passages);
      },
    );
  };
  for (const type of ['pointerover', 'focusin', 'click']) {
    passages.addEventListener(type, load, { signal: asked.signal });
  }
}
