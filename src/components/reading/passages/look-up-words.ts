/** Asks for the words of a passage, which `<look-up>` explains one by one. */
export function lookUpWords(passage: HTMLElement): void {
  document.dispatchEvent(new CustomEvent('look-up', { detail: passage }));
}
