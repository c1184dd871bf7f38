import { hasModifier } from './modifiers.ts';

/** Whether a click opens its link here: with a key held down the browser opens a tab or a window. */
export function isPlainClick(event: MouseEvent): boolean {
  return event.button === 0 && !hasModifier(event);
}
