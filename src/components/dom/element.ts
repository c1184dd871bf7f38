/**
 * Makes an element. Text goes in as text, never as markup.
 *
 * @param attributes - those that are undefined are left out
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string | undefined>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** A button that reads as a part of the text around it; it never sends a form. */
export function textButton(text: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'text-button' }, text);
  made.addEventListener('click', act);
  return made;
}
