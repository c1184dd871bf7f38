/**
 * Gives an element new children. The focus stays on the control that had it, the one with the same
 * `data-key`; when that is gone, it goes to the first control there is, or else to the element.
 */
export function replaceKeepingFocus(root: HTMLElement, nodes: readonly Node[]): void {
  const active = document.activeElement;
  const held = active instanceof HTMLElement && root.contains(active) ? active : undefined;
  const key = held?.dataset.key;
  root.replaceChildren(...nodes);
  if (!held || held === root) return;
  const controls = [...root.querySelectorAll<HTMLElement>('[data-key]')];
  const next = controls.find((control) => control.dataset.key === key) ?? controls[0] ?? root;
  next.focus({ preventScroll: true });
}
