import type { Lens, Use } from '../../archive/renderings/index.ts';

/** A use as the page of a term shows it: a known rendering, or one of the kinds that have none. */
export interface ShownUse extends Use {
  /** Id of its section on the page. */
  id: string;
  kind: 'rendering' | 'otherwise' | 'untranslated';
  /** The rendering; absent when there is none. */
  wording?: string;
}

/** What a term's page shows, in its order: renderings by frequency, then whatever has none. */
export function shownUses({ renderings, otherwise, untranslated }: Lens): ShownUse[] {
  return [
    ...renderings.map((use, at): ShownUse => ({
      ...use,
      id: `rendering-${at + 1}`,
      kind: 'rendering',
    })),
    { ...otherwise, id: 'otherwise', kind: 'otherwise' as const },
    { ...untranslated, id: 'untranslated', kind: 'untranslated' as const },
  ].filter(({ count }) => count > 0);
}
