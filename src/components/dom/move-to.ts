/** Scrolls to an element, in motion only for readers who have nothing against it. */
export function moveTo(element: Element): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ behavior: isStill ? 'instant' : 'smooth' });
}
