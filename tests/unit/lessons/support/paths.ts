/** The keys that lead to a part of an object. */
export type Path = readonly string[];

/** The paths of all parts of an object or array, at every depth. */
export function pathsOf(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key],
    ...pathsOf(inner).map((path) => [key, ...path]),
  ]);
}

/** A copy with another value at a path; where the path leads nowhere, nothing changes. */
export function withValue(whole: unknown, [key, ...path]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof whole !== 'object' || whole === null) return whole;
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...whole }) as Record<
    string,
    unknown
  >;
  copy[key] = withValue(copy[key], path, value);
  return copy;
}
