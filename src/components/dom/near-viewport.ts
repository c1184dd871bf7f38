/** How far from what can be seen something is near, in heights of the viewport. */
const NEAR = 0.5;

/** Waits for elements to come near to what can be seen. */
export interface NearViewport {
  /** Calls once, when the element comes near. */
  await: (element: Element, call: () => void) => void;
  /** Waits for nothing any more. */
  close: () => void;
}

/** @see https://www.w3.org/TR/intersection-observer/ */
export function nearViewport(): NearViewport {
  const calls = new Map<Element, () => void>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        calls.get(target)?.();
        calls.delete(target);
      }
    },
    { rootMargin: `${100 * NEAR}% 0px` },
  );
  return {
    await: (element, call) => {
      calls.set(element, call);
      observer.observe(element);
    },
    close: () => {
      observer.disconnect();
      calls.clear();
    },
  };
}
