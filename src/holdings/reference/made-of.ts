/**
 * Makes a function that gives what is made of a list, such as the glossary: made when it is first
 * called, and anew when the list is another one.
 */
export function madeOf<L, T>(list: () => L, make: (list: L) => T): () => T {
  let known: { list: L; made: T } | undefined;
  return () => {
    const now = list();
    if (known?.list !== now) known = { list: now, made: make(now) };
    return known.made;
  };
}
