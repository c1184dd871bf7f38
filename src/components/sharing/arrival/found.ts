import { passageOf } from '../../reading/passages/passage.ts';

/** A passage that answers to an id, and how. */
export interface Found {
  passage: HTMLElement;
  /**
   * `itself`: the id is the passage's own or one of its blocks'; `corrected`: its text was another
   * one when the id was made; `gone`: the text was removed, and this passage is the nearest.
   */
  as: 'itself' | 'corrected' | 'gone';
}

/** The passage that answers to an id; undefined when none does. */
export function findPassage(id: string | undefined): Found | undefined {
  const place = id ? document.getElementById(id) : null;
  const passage = passageOf(place);
  if (!place || !passage) return undefined;
  if (place.matches('.passage-number > *')) return { passage, as: 'corrected' };
  return { passage, as: place.matches('.gone') ? 'gone' : 'itself' };
}
