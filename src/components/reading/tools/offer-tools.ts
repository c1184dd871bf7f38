/** Loads the tools of the passages when the reader first turns to one. */
export function offerTools(passages: HTMLElement): void {
  const asked = new AbortController();
  const load = (): void => {
    asked.abort();
    void import('./follow.ts').then(({ followPassages }) => {
      followPassages(passages);
    });
  };
  for (const type of ['pointerover', 'focusin', 'click']) {
    passages.addEventListener(type, load, { signal: asked.signal });
  }
}
