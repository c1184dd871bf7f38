/**
 * Brings something into view when the page has loaded, since until then the browser itself goes to
 * what the address names. Who comes back stays where they were.
 *
 * @param block - where in the window it is to stand
 */
export function show(place: Element, block: ScrollLogicalPosition = 'start'): void {
  const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (document.readyState === 'complete') scrollTo(place, block);
  else if (visit?.type === 'navigate')
    addEventListener('load', () => {
      scrollTo(place, block);
    });
}

/** After the frame in which notices get their words. */
function scrollTo(place: Element, block: ScrollLogicalPosition): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      place.scrollIntoView({ block });
    });
  });
}
