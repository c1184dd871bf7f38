/** Whether a key that gives another meaning is held with a press of a key or a button. */
export function hasModifier(event: KeyboardEvent | MouseEvent): boolean {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  return ctrlKey || metaKey || altKey || shiftKey;
}
