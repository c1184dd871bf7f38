import type { NamedFacet } from '../../../search/model.ts';
import type { Name } from '../../../search/names/name.ts';

/** Finds an entry of the gazetteer or the glossary; nothing while the names are not there. */
export type NameLookup = (kind: NamedFacet, id: string) => Name | undefined;

/** The names of places and terms, loaded when the first of them is to be shown. */
export interface Names {
  find: NameLookup;
  /** True when they are there or could not be had: whatever is shown need not wait for them. */
  isSettled: () => boolean;
  /**
   * Loads them unless they are there.
   *
   * @returns true when there is something new to show: they have come, or could not be had
   */
  load: () => Promise<boolean>;
}

/**
 * @param ask - gives all names, or nothing when the question was made void; rejects when they
 *   cannot be had, and is then asked again the next time
 */
export function namesFrom(ask: () => Promise<readonly Name[] | undefined>): Names {
  let known: ReadonlyMap<string, Name> | undefined;
  let isRefused = false;
  const keyOf = (kind: NamedFacet, id: string): string => `${kind}/${id}`;
  return {
    find: (kind, id) => known?.get(keyOf(kind, id)),
    isSettled: () => known !== undefined || isRefused,
    load: async () => {
      if (known) return false;
      try {
        const names = await ask();
        known ??= names && new Map(names.map((name) => [keyOf(name.kind, name.id), name]));
        return known !== undefined;
      } catch {
        // They go by their ids, then.
        isRefused = true;
        return true;
      }
    },
  };
}
