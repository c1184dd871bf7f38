/**
 * Gives an element new children and leaves the focus on the control that had it: the one with the
 * same `data-key`.
 *
 * @returns false when the focus was inside and its control is gone
 */
export function replaceKeepingFocus(root: HTMLElement, nodes: readonly Node[]): boolean {
  const active = document.activeElement;
  const held = active instanceof HTMLElement && root.contains(active) ? active : undefined;
  const key = held?.dataset.key;
  root.replaceChildren(...nodes);
  if (!held || held === root) return true;
  const controls = root.querySelectorAll<HTMLElement>('[data-key]');
  const same = [...controls].find((control) => control.dataset.key === key);
  same?.focus({ preventScroll: true });
  return same !== undefined;
}
